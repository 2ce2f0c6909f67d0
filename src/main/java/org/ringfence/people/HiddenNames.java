package org.ringfence.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ringfence.ids.PersonId;

/**
 * Keeps the names of the other people whom the provider supports out of what one person's statement
 * and their rows of a return say. Whoever typed "shared with Gwen Sample" in a workbook meant no
 * harm; the papers say "someone else". What is typed on a screen is refused by {@link OtherNames}.
 */
public final class HiddenNames {

  private static final String INSTEAD = "someone else";

  private record Named(PersonId person, String name) {}

  private final Map<String, List<Named>> byFirstWord = new HashMap<>();

  public HiddenNames(Collection<Person> everyone) {
    for (var person : everyone) {
      add(person, person.name());
      add(person, person.printedName());
      if (person.calledName().indexOf(' ') >= 0) {
        add(person, person.calledName());
      }
      if (person.reference().chars().anyMatch(Character::isLetter)
          && person.reference().chars().anyMatch(Character::isDigit)) {
        add(person, person.reference());
      }
    }
    byFirstWord
        .values()
        .forEach(names -> names.sort((a, b) -> b.name().length() - a.name().length()));
  }

  private void add(Person person, String name) {
    if (name.length() > 2) {
      var names = byFirstWord.computeIfAbsent(firstWord(name, 0), _ -> new ArrayList<>());
      var named = new Named(person.id(), name);
      if (!names.contains(named)) {
        names.add(named);
      }
    }
  }

  /** The text as this person, their circle and their commissioner may see it. */
  public String without(String text, Person whose) {
    var clean = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      boolean wordStarts =
          Character.isLetterOrDigit(text.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      int end = wordStarts ? endOfOther(text, i, whose) : i;
      if (end > i) {
        clean.append(INSTEAD);
        i = end;
      } else {
        clean.append(text.charAt(i));
        i++;
      }
    }
    return clean.toString();
  }

  private int endOfOther(String text, int from, Person whose) {
    for (var named : byFirstWord.getOrDefault(firstWord(text, from), List.of())) {
      int end = from + named.name().length();
      if (!named.person().equals(whose.id())
          && !isOwn(named.name(), whose)
          && matches(text, from, named.name())
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return end;
      }
    }
    return from;
  }

  /** A name of one word may be a word of any sentence, such as Rose, so its case counts. */
  private static boolean matches(String text, int from, String name) {
    boolean anyCase = name.indexOf(' ') >= 0;
    return text.regionMatches(anyCase, from, name, 0, name.length());
  }

  private static boolean isOwn(String name, Person whose) {
    return name.equalsIgnoreCase(whose.name())
        || name.equalsIgnoreCase(whose.printedName())
        || name.equalsIgnoreCase(whose.calledName());
  }

  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
