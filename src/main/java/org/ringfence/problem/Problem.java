package org.ringfence.problem;

/**
 * One thing that is wrong, in words that a person in a provider's office can act on.
 *
 * @param field the field it belongs to as the screen or sheet names it, or empty when it belongs to
 *     the whole
 * @param says what is wrong and what to do about it; a whole sentence
 */
public record Problem(String field, String says) {

  public static Problem of(String says) {
    return new Problem("", says);
  }

  public static Problem at(String field, String says) {
    return new Problem(field, says);
  }

  /**
   * What somebody chose, perhaps a while ago, is not there.
   *
   * @param what it is called within a sentence, such as {@code bank account}
   */
  public static Problem notThere(String field, String what) {
    return new Problem(field, "This %s is not in the book any more.".formatted(what));
  }

  public static Problem notThere(String what) {
    return notThere("", what);
  }

  @Override
  public String toString() {
    return field.isEmpty() ? says : field + ": " + says;
  }
}
