package org.ringfence.monthend;

import java.util.Optional;
import org.ringfence.ids.PersonId;

/**
 * One thing that is missing before a month can be closed.
 *
 * @param key names the thing within its check, the same each time; at most 100 characters
 * @param says what is missing, a whole sentence
 * @param about the person it is about, if it is about one
 * @param mark the word with which it may be left as it is, such as {@code chased}; empty when it
 *     must be put right
 */
public record Missing(String key, String says, Optional<PersonId> about, Optional<String> mark) {

  /** Something that must be put right. */
  public static Missing of(String key, String says) {
    return new Missing(key, says, Optional.empty(), Optional.empty());
  }

  public Missing about(PersonId person) {
    return new Missing(key, says, Optional.of(person), mark);
  }

  /** It may also be left as it is, marked with this word and a reason. */
  public Missing unless(String word) {
    return new Missing(key, says, about, Optional.of(word));
  }
}
