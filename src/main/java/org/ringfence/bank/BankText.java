package org.ringfence.bank;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The text of a bank's line and which names in it speak for nobody, because they are only a part of
 * a longer name that stands there: {@code GREEN GYM NORTH} is not the Green Gym.
 *
 * @param plain as {@link Phrase#plain(String)} makes it
 * @param eclipsed plain names
 */
record BankText(String plain, Set<String> eclipsed) {

  /** Fewer letters are also part of something else. */
  private static final int NAME_MIN = 4;

  private record Place(String name, Phrase.Span span) {
    boolean isWithin(Place other) {
      var wide = other.span;
      return wide.from() <= span.from()
          && span.to() <= wide.to()
          && span.to() - span.from() < wide.to() - wide.from();
    }
  }

  /**
   * @param names every name that it might be
   */
  static BankText of(String text, Collection<Phrase> names) {
    var plain = Phrase.plain(text);
    var places = new HashSet<Place>();
    for (var name : names) {
      name.in(plain).ifPresent(span -> places.add(new Place(name.plain(), span)));
    }
    var eclipsed = new HashSet<String>();
    for (var place : places) {
      if (places.stream().anyMatch(place::isWithin)) {
        eclipsed.add(place.name());
      }
    }
    return new BankText(plain, eclipsed);
  }

  boolean names(Phrase name) {
    return name.plain().length() >= NAME_MIN
        && !eclipsed.contains(name.plain())
        && name.in(plain).isPresent();
  }
}
