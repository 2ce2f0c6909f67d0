package org.ringfence.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * The bundled fonts, parsed once and shared by every paper and thread: Atkinson Hyperlegible Next,
 * and Noto Sans for the letters it lacks. Loading takes about a fifth of a second; keep one.
 */
public final class Typefaces {

  private static final int REGULAR = 0;
  private static final int STRONG = 1;
  private static final int FALLBACK = 2;

  private final List<FontFace> faces;

  private Typefaces(List<FontFace> faces) {
    this.faces = faces;
  }

  public static Typefaces bundled() {
    return new Typefaces(
        Stream.of(
                "AtkinsonHyperlegibleNext-Regular.ttf",
                "AtkinsonHyperlegibleNext-Bold.ttf",
                "NotoSans-Regular.ttf",
                "NotoSans-Bold.ttf")
            .map(FontFace::named)
            .toList());
  }

  FontFace face(int index) {
    return faces.get(index);
  }

  int count() {
    return faces.size();
  }

  /** Which face shows this letter in this weight, or -1 when none does. */
  int faceFor(char letter, boolean strong) {
    int own = strong ? STRONG : REGULAR;
    if (faces.get(own).has(letter)) {
      return own;
    }
    return faces.get(own + FALLBACK).has(letter) ? own + FALLBACK : -1;
  }
}
