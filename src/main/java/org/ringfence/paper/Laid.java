package org.ringfence.paper;

import java.util.Optional;

/**
 * A piece and how it goes with its neighbours.
 *
 * @param before the room above it, unless it is the first of its page or column
 * @param staysWithNext it is not the last of a page
 * @param frame the box it stands in
 * @param repeated what goes above it when it is the first of a page: its table's header
 * @param startsPage it is the first of a page
 */
record Laid(
    Piece piece,
    float before,
    boolean staysWithNext,
    Optional<Frame> frame,
    Optional<Piece> repeated,
    boolean startsPage) {

  static Laid of(Piece piece, float before) {
    return new Laid(piece, before, false, Optional.empty(), Optional.empty(), false);
  }

  static Laid pageBreak() {
    return new Laid(new Piece.Gap(0), 0, true, Optional.empty(), Optional.empty(), true);
  }

  Laid withBefore(float room) {
    return new Laid(piece, room, staysWithNext, frame, repeated, startsPage);
  }

  Laid stayingWithNext() {
    return new Laid(piece, before, true, frame, repeated, startsPage);
  }

  Laid in(Frame box) {
    return new Laid(piece, before, staysWithNext, Optional.of(box), repeated, startsPage);
  }

  Laid under(Piece head) {
    return new Laid(piece, before, staysWithNext, frame, Optional.of(head), startsPage);
  }
}
