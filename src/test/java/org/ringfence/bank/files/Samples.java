package org.ringfence.bank.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.problem.Problem;

/** The invented statement files beside these tests, and files made on the spot. */
final class Samples {

  /** One of each layout. */
  static final List<String> ALL =
      List.of(
          "lloyds.csv",
          "halifax-oldest-first.csv",
          "barclays.csv",
          "natwest.csv",
          "natwest-new.csv",
          "hsbc.csv",
          "starling.csv",
          "monzo.csv",
          "monzo-old.csv",
          "cooperative.csv",
          "nationwide.csv",
          "santander.txt",
          "santander.qif",
          "american.qif",
          "bankline.csv",
          "bankline-headed.csv",
          "hsbcnet.csv",
          "lloyds-commercial.csv",
          "tide-like.csv",
          "utf16.csv",
          "sgml.ofx",
          "xml.ofx",
          "camt-v2.xml",
          "camt-v8.xml",
          "mt940.sta",
          "mt940-odd.sta",
          "quicken.qif",
          "oneline.ofx",
          "camt-prefixed.xml",
          "revolut.csv",
          "revolut-business.csv",
          "aib.csv",
          "midata.csv",
          "card.csv",
          "card-plus.csv",
          "several-lines.csv");

  private Samples() {}

  static Path path(String name) {
    try {
      return Path.of(Samples.class.getResource(name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  static Path write(Path folder, byte[] content) {
    try {
      return Files.write(folder.resolve("statement"), content);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  static BankFile read(Path folder, String content) {
    return BankFiles.read(write(folder, content.getBytes(StandardCharsets.UTF_8))).orElseThrow();
  }

  /** The one sentence that a file is refused with. */
  static String refusal(Path folder, String content) {
    return refusal(folder, content.getBytes(StandardCharsets.UTF_8));
  }

  static String refusal(Path folder, byte[] content) {
    var problems = BankFiles.read(write(folder, content)).problems();
    return problems.size() == 1
        ? problems.stream().map(Problem::says).findFirst().orElseThrow()
        : "problems: " + problems;
  }
}
