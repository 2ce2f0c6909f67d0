package org.ringfence.returns;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads as much of hledger's format as the journal for auditors uses, by the rules of its manual
 * and none of ours, and refuses everything else.
 */
final class HledgerReader {

  record Posting(String account, long pence) {}

  record Transaction(
      LocalDate date,
      String code,
      String description,
      List<String> comments,
      List<Posting> postings) {}

  private static final Pattern FIRST_LINE =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) \\((\\d+)\\) ([^;]*)");
  private static final Pattern POSTING =
      Pattern.compile(" {4}(\\S(?:.*?\\S)?) {2,}GBP (-?\\d+\\.\\d\\d)");

  final List<Transaction> transactions = new ArrayList<>();
  final Set<String> declared = new HashSet<>();

  static HledgerReader read(Path file) throws Exception {
    var reader = new HledgerReader();
    Files.readAllLines(file).forEach(reader::line);
    return reader;
  }

  private void line(String line) {
    if (line.isBlank()
        || line.startsWith(";")
        || line.startsWith("commodity ")
        || line.startsWith("decimal-mark ")) {
      return;
    }
    if (line.startsWith("account ")) {
      declared.add(line.substring("account ".length()));
      return;
    }
    var first = FIRST_LINE.matcher(line);
    if (first.matches()) {
      transactions.add(
          new Transaction(
              LocalDate.parse(first.group(1)),
              first.group(2),
              first.group(3),
              new ArrayList<>(),
              new ArrayList<>()));
      return;
    }
    var current = transactions.getLast();
    if (line.startsWith("    ;")) {
      current.comments().add(line.substring(5).strip());
      return;
    }
    var posting = POSTING.matcher(line);
    if (!posting.matches()) {
      throw new AssertionError("hledger would not read: " + line);
    }
    var account = posting.group(1);
    if (account.contains("  ") || account.contains(";") || !declared.contains(account)) {
      throw new AssertionError("Not a sound account name: " + account);
    }
    current
        .postings()
        .add(
            new Posting(
                account, new BigDecimal(posting.group(2)).movePointRight(2).longValueExact()));
  }

  /**
   * Every account and what its postings add up to; fails on a transaction that does not balance.
   */
  Map<String, Long> balances() {
    var balances = new TreeMap<String, Long>();
    for (var transaction : transactions) {
      if (transaction.postings().stream().mapToLong(Posting::pence).sum() != 0) {
        throw new AssertionError("Does not balance: " + transaction);
      }
      transaction.postings().forEach(it -> balances.merge(it.account(), it.pence(), Long::sum));
    }
    return balances;
  }
}
