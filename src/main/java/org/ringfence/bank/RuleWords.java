package org.ringfence.bank;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a bank's text that come again the next time. */
final class RuleWords {

  /** With less in common, two texts are not about the same. */
  static final double FIT_MIN = 0.5;

  private static final Pattern BLANK = Pattern.compile(" ");

  /** Months, and what banks write before or after a name. */
  private static final Set<String> NOISE =
      Set.of(
          ("JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC JANUARY FEBRUARY MARCH APRIL JUNE"
                  + " JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER CARD PAYMENT TO FROM ON REF"
                  + " REFERENCE FPO FPI BGC BP DD DDR SO STO STANDING ORDER DIRECT DEBIT CREDIT"
                  + " FASTER TRANSFER TFR BACS CHAPS VIA MOBILE ONLINE VIS DEB CPT GBP CD BILL")
              .split(" "));

  private RuleWords() {}

  /** Without numbers, dates and the bank's own words; empty when nothing else stands there. */
  static String of(String text) {
    var words = BLANK.splitAsStream(Phrase.plain(text)).filter(RuleWords::isWord).toList();
    var telling = joined(words, word -> !NOISE.contains(word));
    return telling.isEmpty() ? joined(words, word -> true) : telling;
  }

  private static boolean isWord(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isDigit);
  }

  private static String joined(List<String> words, Predicate<String> wanted) {
    return words.stream()
        .filter(wanted)
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  /** How much of what either says the other says too: 0 nothing, 1 all. */
  static double fit(String some, String others) {
    var one = BLANK.splitAsStream(some).collect(Collectors.toSet());
    var other = BLANK.splitAsStream(others).collect(Collectors.toSet());
    var common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / (one.size() + other.size() - common.size());
  }
}
