package org.ringfence.bank.files;

/**
 * One tagged field of an MT940 file.
 *
 * @param line where its tag stands, counted from 1
 * @param tag without its colons
 * @param value what follows it, over as many lines as it runs
 */
record Mt940Field(int line, String tag, String value) {

  String firstLine() {
    int end = value.indexOf('\n');
    return (end < 0 ? value : value.substring(0, end)).strip();
  }

  /** What stands on the lines after the first; blank when there are none. */
  String furtherLines() {
    int end = value.indexOf('\n');
    return end < 0 ? "" : value.substring(end + 1);
  }

  UnreadableFileException unread() {
    var shown = LineText.tidy(value);
    return UnreadableFileException.at(
        line,
        "has a field :"
            + tag
            + ": that cannot be read (\""
            + shown.substring(0, Math.min(40, shown.length()))
            + "\")."
            + RefusalWords.AGAIN);
  }
}
