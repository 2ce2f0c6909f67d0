package org.ringfence.samples;

import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.ringfence.money.MoneyText;
import org.ringfence.movein.MoveInTemplate.Cells;
import org.ringfence.sheet.Column.Value;

/** The rows of a sheet as a workbook's file holds them: numbers, days and texts, and no more. */
final class BareRows {

  /** The number format of style 1, which every day has. */
  static final String DAYS = "dd/mm/yyyy";

  private BareRows() {}

  static String of(List<String> headers, List<Cells> rows) {
    var xml = new StringBuilder("<row r='1'>");
    headers.forEach(header -> xml.append(text(header)));
    xml.append("</row>");
    int number = 1;
    for (var row : rows) {
      xml.append("<row r='").append(++number).append("'>");
      headers.forEach(
          header -> xml.append(cell(row.byHeader().getOrDefault(header, new Value.Nothing()))));
      xml.append("</row>");
    }
    return xml.toString();
  }

  private static String cell(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text(text);
      case Value.Day(var day) ->
          "<c s='1'><v>%d</v></c>".formatted((long) DateUtil.getExcelDate(day));
      case Value.Pounds(var amount) -> "<c><v>%s</v></c>".formatted(MoneyText.plain(amount));
      case Value.Number(double number, _) -> "<c><v>%s</v></c>".formatted(number);
      case Value.Nothing() -> "<c/>";
    };
  }

  private static String text(String words) {
    var safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<c t='inlineStr'><is><t xml:space='preserve'>" + safe + "</t></is></c>";
  }
}
