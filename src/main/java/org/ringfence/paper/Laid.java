package org.ringfence.paper;

import java.util.Optional;

/**
 * A piece and how it goes with its neighbours.
 *
 * @param before the room above it, unless it is the first of its page or column
 * @param stay whether it may be the last of a page
 * @param frame the box it stands in
 * @param repeated what goes above it when it is the first of a page: its table's header
 * @param startsPage it is the first of a page
 */
record Laid(
    Piece piece,
    float before,
    Stay stay,
    Optional<Frame> frame,
    Optional<Piece> repeated,
    boolean startsPage) {

  /** How a piece holds on to the next one. */
  enum Stay {
    /** Not at all. */
    FREE,
    /** Unless that would leave much of a page empty. */
    PREFERRED,
    ALWAYS
  }

  static Laid of(Piece piece, float before) {
    return new Laid(piece, before, Stay.FREE, Optional.empty(), Optional.empty(), false);
  }

  static Laid pageBreak() {
    return new Laid(new Piece.Gap(0), 0, Stay.ALWAYS, Optional.empty(), Optional.empty(), true);
  }

  Laid withBefore(float room) {
    return new Laid(piece, room, stay, frame, repeated, startsPage);
  }

  Laid stayingWithNext() {
    return staying(Stay.ALWAYS);
  }

  /** Stays with the next one if that costs little paper. */
  Laid preferringToStay() {
    return stay == Stay.ALWAYS ? this : staying(Stay.PREFERRED);
  }

  private Laid staying(Stay how) {
    return new Laid(piece, before, how, frame, repeated, startsPage);
  }

  boolean staysWithNext() {
    return stay == Stay.ALWAYS;
  }

  Laid in(Frame box) {
    return new Laid(piece, before, stay, Optional.of(box), repeated, startsPage);
  }

  Laid under(Piece head) {
    return new Laid(piece, before, stay, frame, Optional.of(head), startsPage);
  }
}
