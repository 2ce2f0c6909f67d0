package org.ringfence.launch;

import java.util.Optional;
import java.util.function.Function;
import org.ringfence.paper.Printable;
import org.ringfence.paper.Typefaces;
import org.ringfence.problem.Problem;

/** The fonts, loaded when somebody first asks: most commands never do. */
final class LazyTypefaces {

  private Typefaces loaded;
  private Printable printable;

  synchronized Typefaces get() {
    if (loaded == null) {
      loaded = Typefaces.bundled();
      printable = new Printable(loaded);
    }
    return loaded;
  }

  /** Why a text cannot be printed on a paper; empty when it can. */
  Function<String, Optional<Problem>> whyNotPrintable() {
    return text -> {
      get();
      return printable.whyNot(text).map(Problem::of);
    };
  }
}
