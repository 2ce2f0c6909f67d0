package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small piece of an XML file held whole: one entry, one balance.
 *
 * @param name without its namespace, which differs from version to version
 * @param currency the {@code Ccy} attribute, or blank
 * @param text its own text, tidied
 * @param parts the elements in it
 * @param line where it begins, counted from 1
 */
record XmlPart(String name, String currency, String text, List<XmlPart> parts, int line) {

  /** Far deeper than any statement; deeper still is an attack on the stack. */
  private static final int DEPTH_MAX = 64;

  /** Reads the element that the reader stands at the beginning of, to its end. */
  static XmlPart read(XMLStreamReader reader) throws XMLStreamException, UnreadableFileException {
    return read(reader, 0);
  }

  private static XmlPart read(XMLStreamReader reader, int depth)
      throws XMLStreamException, UnreadableFileException {
    int line = reader.getLocation().getLineNumber();
    if (depth > DEPTH_MAX) {
      throw UnreadableFileException.at(
          line, "is nested far deeper than any bank’s statement, so the file was not read.");
    }
    var name = reader.getLocalName();
    var currency = Optional.ofNullable(reader.getAttributeValue(null, "Ccy")).orElse("");
    var text = new StringBuilder();
    var parts = new ArrayList<XmlPart>();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> parts.add(read(reader, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw UnreadableFileException.at(
                reader.getLocation().getLineNumber(),
                "refers to an entity that is not XML’s own, so the file was not read.");
        default -> {
          // Comments and processing instructions say nothing about money.
        }
      }
    }
    return new XmlPart(name, currency, LineText.tidy(text.toString()), List.copyOf(parts), line);
  }

  /** The first part down a path of names. */
  Optional<XmlPart> at(String... path) {
    return all(path).stream().findFirst();
  }

  /** Every part down a path of names. */
  List<XmlPart> all(String... path) {
    var found = List.of(this);
    for (var step : path) {
      found =
          found.stream()
              .flatMap(part -> part.parts.stream())
              .filter(part -> part.name.equals(step))
              .toList();
    }
    return found;
  }

  /** The text down a path, or blank. */
  String textAt(String... path) {
    return at(path).map(XmlPart::text).orElse("");
  }
}
