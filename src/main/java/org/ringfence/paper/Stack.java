package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;

/** Pieces one under another: what one page or one column shows. */
final class Stack {

  private record Placed(Laid laid, float top) {
    float bottom() {
      return top + laid.piece().height();
    }
  }

  private final List<Placed> placed = new ArrayList<>();
  private float height;

  static Stack of(List<Laid> pieces) {
    var stack = new Stack();
    pieces.forEach(stack::add);
    return stack;
  }

  boolean isEmpty() {
    return placed.isEmpty();
  }

  float height() {
    return height;
  }

  void add(Laid laid) {
    var next = new Placed(laid, isEmpty() ? 0 : height + laid.before());
    placed.add(next);
    height = next.bottom();
  }

  void draw(Canvas canvas, float x, float top) {
    paintFrames(canvas, x, top);
    for (var one : placed) {
      float inset = one.laid.frame().map(Frame::inset).orElse(0f);
      one.laid.piece().draw(canvas, x + inset, top + one.top);
    }
  }

  private void paintFrames(Canvas canvas, float x, float top) {
    int from = 0;
    for (int i = 1; i <= placed.size(); i++) {
      var frame = placed.get(from).laid.frame();
      if (i == placed.size() || !placed.get(i).laid.frame().equals(frame)) {
        float start = placed.get(from).top;
        float end = placed.get(i - 1).bottom();
        frame.ifPresent(box -> box.paint(canvas, x, top + start, end - start));
        from = i;
      }
    }
  }
}
