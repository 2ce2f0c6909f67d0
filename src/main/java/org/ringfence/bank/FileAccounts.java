package org.ringfence.bank;

import java.util.List;
import org.ringfence.bank.files.AccountIdentity;
import org.ringfence.bank.files.BankFileAccount;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.Outcome;

/** Finds the part of a file that is of the account it is brought in for. */
final class FileAccounts {

  private FileAccounts() {}

  /** Refuses a file of another account, and one of several accounts of which none is this. */
  static Outcome<BankFileAccount> of(BankAccount account, List<BankFileAccount> inFile) {
    if (inFile.size() == 1) {
      var only = inFile.getFirst();
      return differs(account, only.identity())
          ? Outcome.refused(
              "The file is of %s, and %s is %s %s in the book. Choose the other account, or the right file."
                  .formatted(
                      only.identity(),
                      account.name(),
                      account.details().sortCode(),
                      account.details().accountNumber()))
          : Outcome.done(only);
    }
    var same = inFile.stream().filter(it -> agrees(account, it.identity())).toList();
    return same.size() == 1
        ? Outcome.done(same.getFirst())
        : Outcome.refused(
            "The file holds %d accounts, and which of them is %s cannot be told. Check the sort code and number of %s in the book against the file: %s."
                .formatted(
                    inFile.size(),
                    account.name(),
                    account.name(),
                    String.join(
                        ", ", inFile.stream().map(it -> it.identity().toString()).toList())));
  }

  private static boolean differs(BankAccount account, AccountIdentity file) {
    var details = account.details();
    return file.sortCode().filter(code -> clash(details.sortCode(), code)).isPresent()
        || file.number().filter(number -> clash(details.accountNumber(), number)).isPresent();
  }

  /** Says the same number, and does not contradict the sort code. */
  private static boolean agrees(BankAccount account, AccountIdentity file) {
    return !differs(account, file)
        && file.number().isPresent()
        && !account.details().accountNumber().isBlank();
  }

  /** True when both are said and they are not the same. Some banks show the last digits only. */
  private static boolean clash(String inBook, String inFile) {
    var ours = digits(inBook);
    var theirs = digits(inFile);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    boolean masked = inFile.chars().anyMatch(c -> c == '*' || c == 'x' || c == 'X');
    return masked ? !ours.endsWith(theirs) : !withoutZeros(ours).equals(withoutZeros(theirs));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  private static String withoutZeros(String digits) {
    return digits.replaceFirst("^0+", "");
  }
}
