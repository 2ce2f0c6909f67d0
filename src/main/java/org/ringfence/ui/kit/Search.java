package org.ringfence.ui.kit;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a person means by the few letters they typed: every word typed must begin a word of
 * the option. Letter case and accents do not matter: {@code sian d} finds Siân Davies.
 */
public final class Search {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Search() {}

  /** The options that match, those that begin with what was typed first; all for nothing typed. */
  public static <T> List<T> best(List<T> options, Function<? super T, String> words, String typed) {
    var wanted = fold(typed).strip();
    if (wanted.isEmpty()) {
      return List.copyOf(options);
    }
    return options.stream()
        .filter(option -> matches(words.apply(option), typed))
        .sorted(Comparator.comparing(option -> !fold(words.apply(option)).startsWith(wanted)))
        .toList();
  }

  public static boolean matches(String text, String typed) {
    var has = BETWEEN_WORDS.split(fold(text));
    return Stream.of(BETWEEN_WORDS.split(fold(typed)))
        .allMatch(wanted -> Stream.of(has).anyMatch(word -> word.startsWith(wanted)));
  }

  /** Small letters without accents. */
  static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
