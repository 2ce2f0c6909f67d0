package org.ringfence.bank.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody states: a byte order mark decides; then the blanks of
 * UTF-16; then UTF-8 where every byte fits it; else Windows-1252, as the older bank systems write.
 *
 * @param text with plain line feeds
 * @param encoding its name for the preview
 */
record FileText(String text, String encoding) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static FileText of(byte[] bytes) throws UnreadableFileException {
    var marked = byMark(bytes);
    var decoded = marked.isPresent() ? marked.get() : unmarked(bytes);
    var text = decoded.text;
    // The end-of-file mark of DOS, which some portals still write.
    if (text.endsWith("\u001a")) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.indexOf('\0') >= 0 || isMostlyControls(text)) {
      throw new UnreadableFileException(
          "This is not a text file. Download the statement again as CSV, OFX, QIF, CAMT.053 or"
              + " MT940 and bring in that file.");
    }
    return new FileText(text.replace("\r\n", "\n").replace('\r', '\n'), decoded.encoding);
  }

  List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  private static Optional<FileText> byMark(byte[] bytes) throws UnreadableFileException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      var text =
          decode(bytes, 3, StandardCharsets.UTF_8).orElseGet(() -> lenient(bytes, 3, WINDOWS));
      return Optional.of(new FileText(text, "UTF-8"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(wide(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(wide(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static FileText unmarked(byte[] bytes) throws UnreadableFileException {
    int evenZeros = 0;
    int oddZeros = 0;
    int looked = Math.min(bytes.length, 4096);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        evenZeros += i % 2 == 0 ? 1 : 0;
        oddZeros += i % 2;
      }
    }
    if (oddZeros > looked / 4 && evenZeros == 0) {
      return wide(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (evenZeros > looked / 4 && oddZeros == 0) {
      return wide(bytes, 0, StandardCharsets.UTF_16BE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8)
        .map(text -> new FileText(text, "UTF-8"))
        .orElseGet(() -> new FileText(lenient(bytes, 0, WINDOWS), "Windows-1252"));
  }

  private static FileText wide(byte[] bytes, int from, Charset charset)
      throws UnreadableFileException {
    var text = decode(bytes, from, charset);
    if (text.isEmpty()) {
      throw new UnreadableFileException(
          "The file begins as UTF-16 text but breaks off or is damaged. Download it again.");
    }
    return new FileText(text.get(), charset.name());
  }

  private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return Optional.of(text.toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMostlyControls(String text) {
    var head = text.substring(0, Math.min(text.length(), 4096));
    long controls =
        head.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
    return controls * 50 > head.length();
  }
}
