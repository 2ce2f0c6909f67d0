package org.ringfence.people;

/** What is written down about one of an {@link OfficeList}. */
public interface NamedDetails {

  String name();
}
