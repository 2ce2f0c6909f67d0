package org.ringfence.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.problem.Problem;

/** What a sort code and an account number look like in this country; either may be empty. */
final class BankNumbers {

  private static final Pattern SORT_CODE = Pattern.compile("(\\d{2} ?[-\u2013./]? ?){2}\\d{2}");
  private static final Pattern ACCOUNT_NUMBER = Pattern.compile("(\\d[- ]?){5,9}\\d");

  private BankNumbers() {}

  static Optional<Problem> whyNotSortCode(String typed) {
    return typed.isEmpty() || SORT_CODE.matcher(typed).matches()
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                "Sort code", "A sort code has six digits, such as 12-34-56. Check " + typed + "."));
  }

  static Optional<Problem> whyNotAccountNumber(String typed) {
    return typed.isEmpty() || ACCOUNT_NUMBER.matcher(typed).matches()
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                "Account number",
                "An account number has six to ten digits, most often eight. Check " + typed + "."));
  }
}
