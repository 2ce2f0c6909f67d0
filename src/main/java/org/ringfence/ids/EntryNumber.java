package org.ringfence.ids;

/** The number of an entry in the journal: 1, 2, 3 and so on, without gaps. People may quote it. */
public record EntryNumber(long value) implements Comparable<EntryNumber> {

  @Override
  public int compareTo(EntryNumber other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
