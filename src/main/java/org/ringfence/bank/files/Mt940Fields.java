package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts an MT940 file into its tagged fields. Banks break their text at 65 characters wherever that
 * falls, so a line of text may begin with what looks like a tag ({@code :26:37}, the end of a time
 * of day): inside a statement only the tags that can stand there are taken for one.
 */
final class Mt940Fields {

  private static final Pattern TAG =
      Pattern.compile(" *:(\\d{2}[A-Z]?|9\\d{2}|NS):(.*)", Pattern.DOTALL);

  private static final Set<String> BETWEEN_BALANCES =
      Set.of("60F", "60M", "61", "86", "62F", "62M", "NS");

  private static final String STATEMENT_LINE =
      "\\d{6}(?:\\d{4}| {4})?[RE]?[CD]R?[A-Z]?\\d[\\d.]*,\\d*.*";

  /** A statement line that would otherwise vanish into the text before it: its tag is damaged. */
  private static final Pattern DAMAGED = Pattern.compile(".{1,6}" + STATEMENT_LINE);

  /** The same, run into the line before it. */
  private static final Pattern RUN_TOGETHER = Pattern.compile("\\s*\\S.*:61:" + STATEMENT_LINE);

  private final List<Mt940Field> fields = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private String tag = "";
  private int startsAt;
  private boolean betweenBalances;

  static List<Mt940Field> of(List<String> lines) throws UnreadableFileException {
    var split = new Mt940Fields();
    for (int i = 0; i < lines.size(); i++) {
      split.take(lines.get(i).stripTrailing(), i + 1);
    }
    split.end();
    return split.fields;
  }

  private void take(String written, int number) throws UnreadableFileException {
    // The envelope may stand on the line of the first field.
    int body = written.indexOf("{4:");
    var line = body >= 0 ? written.substring(body + 3) : written;
    var matcher = TAG.matcher(line);
    boolean tagged = matcher.matches() && isField(matcher.group(1));
    boolean ends = line.equals("-") || line.startsWith("-}") || line.startsWith("{");
    if (RUN_TOGETHER.matcher(line).matches() || !tagged && DAMAGED.matcher(line).matches()) {
      throw UnreadableFileException.at(number, "has a damaged field." + RefusalWords.AGAIN);
    }
    if (tagged) {
      end();
      tag = matcher.group(1);
      startsAt = number;
      value.append(matcher.group(2));
      betweenBalances |= tag.startsWith("60");
      betweenBalances &= !tag.startsWith("62");
    } else if (ends) {
      end();
    } else if (!tag.isEmpty() && !line.isEmpty()) {
      value.append('\n').append(line);
    }
  }

  private boolean isField(String found) {
    return !betweenBalances || BETWEEN_BALANCES.contains(found);
  }

  private void end() {
    if (!tag.isEmpty()) {
      fields.add(new Mt940Field(startsAt, tag, value.toString()));
    }
    tag = "";
    value.setLength(0);
  }
}
