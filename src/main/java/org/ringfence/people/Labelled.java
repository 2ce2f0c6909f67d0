package org.ringfence.people;

import java.util.Arrays;
import java.util.Optional;

/** One of a few choices, as screens and sheets name it. */
public interface Labelled {

  String label();

  static <E extends Labelled> Optional<E> find(E[] choices, String label) {
    return Arrays.stream(choices)
        .filter(choice -> choice.label().equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
