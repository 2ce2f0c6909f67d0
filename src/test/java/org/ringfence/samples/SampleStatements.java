package org.ringfence.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes {@code samples/bank}: what an invented bank says of the sample workbook's accounts, in the
 * layouts of three banks. The same each time.
 */
public final class SampleStatements {

  private SampleStatements() {}

  /** Writes them into the folder named, or into {@code samples/bank}. */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments.length == 0 ? "samples/bank" : arguments[0]);
    Files.createDirectories(folder);
    for (var file : make().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** Each file’s text by its name. */
  static Map<String, String> make() {
    var workbook = SampleWorkbook.make();
    var files = new LinkedHashMap<String, String>();
    var isf = SampleBank.november(workbook, SampleBank.ISF);
    var health = SampleBank.november(workbook, SampleBank.HEALTH);
    files.put(
        "isf-account-2026-10.csv",
        StatementLayouts.lloyds(SampleBank.october(workbook, SampleBank.ISF)));
    files.put("isf-account-2026-11.csv", StatementLayouts.lloyds(isf));
    files.put(
        "health-money-account-2026-10.ofx",
        StatementLayouts.ofx(SampleBank.october(workbook, SampleBank.HEALTH)));
    files.put("health-money-account-2026-11.ofx", StatementLayouts.ofx(health));
    files.put("health-money-account-2026-11-portal.csv", StatementLayouts.portal(health));
    return files;
  }
}
