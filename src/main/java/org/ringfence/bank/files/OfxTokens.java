package org.ringfence.bank.files;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps through the tags of an OFX file, SGML or XML alike: a tag, then the text up to the next.
 * Nothing is expanded but the references that XML itself knows.
 */
final class OfxTokens {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9._:-]{0,63})(?:\\s[^<>]*)?(/?)>");
  private static final String LITERAL = "<![CDATA[";

  private final String text;
  private final Matcher matcher;
  private int lineCountedTo;
  private int line = 1;
  private boolean more;

  private boolean closing;
  private String name = "";
  private String value = "";
  private int tagAt;
  private boolean empty;

  OfxTokens(String text) {
    this.text = without(without(text, "<!--", "-->"), "<?", "?>");
    this.matcher = TAG.matcher(this.text);
    this.more = matcher.find();
  }

  /** Goes to the next tag; false when there is none. */
  boolean next() {
    if (!more) {
      return false;
    }
    closing = !matcher.group(1).isEmpty();
    empty = !matcher.group(3).isEmpty();
    name = matcher.group(2).toUpperCase(Locale.ROOT);
    int colon = name.indexOf(':');
    name = colon >= 0 ? name.substring(colon + 1) : name;
    tagAt = matcher.start();
    int from = matcher.end();
    more = matcher.find();
    var raw = text.substring(from, more ? matcher.start() : text.length());
    value = LineText.tidy(plain(raw));
    return true;
  }

  private static String plain(String raw) {
    return raw.contains(LITERAL)
        ? raw.replace(LITERAL, "").replace("]]>", "")
        : Entities.replaced(raw);
  }

  /** Leaves out comments or instructions, each line of them kept for the counting of lines. */
  private static String without(String text, String begin, String end) {
    int from = text.indexOf(begin);
    if (from < 0) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    int at = 0;
    while (from >= 0) {
      int to = text.indexOf(end, from);
      if (to < 0) {
        break;
      }
      kept.append(text, at, from);
      text.substring(from, to).chars().filter(c -> c == '\n').forEach(c -> kept.append('\n'));
      at = to + end.length();
      from = text.indexOf(begin, at);
    }
    return kept.append(text, at, text.length()).toString();
  }

  boolean isClosing() {
    return closing;
  }

  /** Whether the tag opens and closes at once ({@code <PAYEE/>}). */
  boolean isEmpty() {
    return empty;
  }

  /** The tag's name in upper case, without a namespace prefix. */
  String name() {
    return name;
  }

  /** The text between this tag and the next, tidied. */
  String value() {
    return value;
  }

  /** The line this tag stands on, counted from 1. */
  int line() {
    for (; lineCountedTo < tagAt; lineCountedTo++) {
      line += text.charAt(lineCountedTo) == '\n' ? 1 : 0;
    }
    return line;
  }
}
