package org.ringfence.paper;

/** A stretch of text in one weight. */
public record Span(String text, boolean strong) {

  public static Span of(String text) {
    return new Span(text, false);
  }

  public static Span strong(String text) {
    return new Span(text, true);
  }
}
