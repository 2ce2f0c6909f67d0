package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of an {@link OfficeList}: known by its name, and ended when nothing new is to use it.
 *
 * @param <I> its id
 * @param <D> what is written down about it
 */
public interface Listed<I, D extends NamedDetails> {

  I id();

  D details();

  default String name() {
    return details().name();
  }

  Optional<LocalDate> endedOn();
}
