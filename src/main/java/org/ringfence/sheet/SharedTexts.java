package org.ringfence.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells refer to by number, each kept once. */
final class SharedTexts extends DefaultHandler {

  private static final int TEXTS_MAX = 5_000_000;
  private static final int CHARACTERS_MAX = 100_000_000;

  private final List<String> texts = new ArrayList<>();
  private final TextRun run = new TextRun();
  private long characters;

  /** The text of that number; a number that no text has means a damaged workbook. */
  String at(int number) {
    if (number < 0 || number >= texts.size()) {
      throw UnreadableWorkbook.broken();
    }
    return texts.get(number);
  }

  @Override
  public void startElement(String uri, String element, String qName, Attributes attributes) {
    if (element.equals("si")) {
      run.begin();
    } else {
      run.enter(element);
    }
  }

  @Override
  public void characters(char[] from, int start, int length) {
    run.characters(from, start, length);
  }

  @Override
  public void endElement(String uri, String element, String qName) {
    if (element.equals("si")) {
      var text = run.end();
      characters += text.length();
      if (texts.size() >= TEXTS_MAX || characters > CHARACTERS_MAX) {
        throw UnreadableWorkbook.tooBig();
      }
      texts.add(text);
    } else {
      run.leave(element);
    }
  }
}
