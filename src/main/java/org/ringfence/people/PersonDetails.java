package org.ringfence.people;

/**
 * What is written down about a person, as typed; blanks at the ends do not count.
 *
 * @param reference short and unique; stands for them in file names and lists
 * @param knownAs what they like to be called, or empty
 * @param nameToPrint for a name in letters that no bundled font has; otherwise empty
 */
public record PersonDetails(
    String reference,
    String name,
    String knownAs,
    String nameToPrint,
    StatementFormat statementFormat) {

  public PersonDetails {
    reference = reference.strip();
    name = name.strip();
    knownAs = knownAs.strip();
    nameToPrint = nameToPrint.strip();
  }

  String label() {
    return reference + " " + name;
  }
}
