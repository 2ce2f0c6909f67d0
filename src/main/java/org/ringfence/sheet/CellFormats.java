package org.ringfence.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How cells are shown, as far as it changes what a number means: a date, a percentage, 007. */
final class CellFormats extends DefaultHandler {

  private static final int STYLES_MAX = 100_000;
  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"");
  private static final Pattern PADDED = Pattern.compile("0{2,20}");
  private static final Format PLAIN = new Format(false, false, 0);

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formatIds = new ArrayList<>();
  private final Map<Integer, Format> formats = new HashMap<>();
  private boolean inCellStyles;

  /**
   * What a style means for a number.
   *
   * @param digitsMin digits it pads to with leading zeros; 0 when it does not
   */
  record Format(boolean date, boolean percent, int digitsMin) {}

  Format ofStyle(String style) {
    int number = WholeAttribute.of(style, 0);
    return number < 0 || number >= formatIds.size()
        ? PLAIN
        : formats.computeIfAbsent(formatIds.get(number), this::read);
  }

  private Format read(int id) {
    var code = codes.containsKey(id) ? codes.get(id) : BuiltinFormats.getBuiltinFormat(id);
    if (code == null) {
      return new Format(DateUtil.isInternalDateFormat(id), false, 0);
    }
    int digits = PADDED.matcher(code).matches() ? code.length() : 0;
    // Words in a format, as in "on "dd/mm/yyyy, are no letters of it; POI takes them for some.
    boolean date = DateUtil.isADateFormat(id, WORDS.matcher(code).replaceAll(""));
    return new Format(date, code.contains("%"), digits);
  }

  @Override
  public void startElement(String uri, String element, String qName, Attributes attributes) {
    switch (element) {
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> {
        if (inCellStyles) {
          add(WholeAttribute.of(attributes.getValue("numFmtId"), 0));
        }
      }
      case "numFmt" -> {
        var code = attributes.getValue("formatCode");
        if (code != null && code.length() <= 1_000 && codes.size() < STYLES_MAX) {
          codes.put(WholeAttribute.of(attributes.getValue("numFmtId"), 0), code);
        }
      }
      default -> {}
    }
  }

  private void add(int formatId) {
    if (formatIds.size() >= STYLES_MAX) {
      throw UnreadableWorkbook.tooBig();
    }
    formatIds.add(formatId);
  }

  @Override
  public void endElement(String uri, String element, String qName) {
    if (element.equals("cellXfs")) {
      inCellStyles = false;
    }
  }
}
