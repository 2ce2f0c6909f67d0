package org.ringfence.staff;

import org.ringfence.ids.StaffId;

/**
 * Proof that someone has just given their own PIN. Only {@link Pins#check} makes one, so a use case
 * that asks for it cannot be called without the PIN.
 */
public final class Signature {

  private final StaffId id;
  private final String name;

  Signature(StaffId id, String name) {
    this.id = id;
    this.name = name;
  }

  public StaffId id() {
    return id;
  }

  public String name() {
    return name;
  }
}
