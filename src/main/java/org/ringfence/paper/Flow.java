package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;

/** Sets pieces on pages, one after the other, minding which stay together. */
final class Flow {

  /** More of a page than this is not left empty so that a table stays in one piece. */
  private static final float EMPTY_MOST = 0.4f;

  private final Typefaces typefaces;
  private final Theme theme;
  private final List<Stack> pages = new ArrayList<>(List.of(new Stack()));

  private Flow(Typefaces typefaces, Theme theme) {
    this.typefaces = typefaces;
    this.theme = theme;
  }

  /** At least one page. */
  static List<Canvas> set(List<Laid> pieces, Typefaces typefaces, Theme theme) {
    var flow = new Flow(typefaces, theme);
    flow.set(pieces);
    return flow.draw();
  }

  private void set(List<Laid> pieces) {
    int from = 0;
    while (from < pieces.size()) {
      if (pieces.get(from).startsPage()) {
        turnPage();
        from++;
        continue;
      }
      int to = endOfGroup(pieces, from, Laid.Stay.PREFERRED);
      var together = pieces.subList(from, to);
      if (!fits(together)
          && together.size() > 1
          && room() < theme.page().innerHeight() * EMPTY_MOST) {
        turnPage();
      }
      if (fits(together)) {
        together.forEach(this::place);
      } else {
        part(together);
      }
      from = to;
    }
  }

  /** Where the pieces end that hold on to one another at least as firmly as said. */
  private static int endOfGroup(List<Laid> pieces, int from, Laid.Stay least) {
    int to = from + 1;
    while (to < pieces.size()
        && pieces.get(to - 1).stay().compareTo(least) >= 0
        && !pieces.get(to).startsPage()) {
      to++;
    }
    return to;
  }

  /** Keeps together only what never parts. */
  private void part(List<Laid> pieces) {
    int from = 0;
    while (from < pieces.size()) {
      int to = endOfGroup(pieces, from, Laid.Stay.ALWAYS);
      var together = pieces.subList(from, to);
      if (!fits(together) && worthTurning(together)) {
        turnPage();
      }
      together.forEach(this::place);
      from = to;
    }
  }

  private boolean fits(List<Laid> pieces) {
    float needed = 0;
    for (var laid : pieces) {
      needed += laid.before() + laid.piece().height();
    }
    return needed <= room() + 0.01f;
  }

  /** What is taller than a page is not held back, unless it would begin near the foot of one. */
  private boolean worthTurning(List<Laid> pieces) {
    float full = theme.page().innerHeight();
    float needed = Stack.of(pieces).height();
    return needed <= full || room() < full / 3;
  }

  private float room() {
    return theme.page().innerHeight() - pages.getLast().height();
  }

  private void place(Laid laid) {
    if (!fits(List.of(laid))) {
      turnPage();
    }
    if (pages.getLast().isEmpty()) {
      laid.repeated().ifPresent(head -> pages.getLast().add(Laid.of(head, 0)));
    }
    pages.getLast().add(laid);
  }

  private void turnPage() {
    if (!pages.getLast().isEmpty()) {
      pages.add(new Stack());
    }
  }

  private List<Canvas> draw() {
    var shape = theme.page();
    var canvases = new ArrayList<Canvas>(pages.size());
    for (var page : pages) {
      var canvas = new Canvas(typefaces, shape, canvases.size());
      page.draw(canvas, shape.margin(), shape.margin());
      canvases.add(canvas);
    }
    return canvases;
  }
}
