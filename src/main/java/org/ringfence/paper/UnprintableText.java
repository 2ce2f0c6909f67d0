package org.ringfence.paper;

/**
 * A text has letters that this kit cannot show properly, so nothing was printed: no letter is ever
 * dropped or drawn as a box. Its message says which text, and what to do. Ask {@link Printable}
 * beforehand.
 */
public final class UnprintableText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnprintableText(String says) {
    super(says);
  }
}
