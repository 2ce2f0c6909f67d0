package org.ringfence.ui.kit;

import java.util.List;

/** A feature's contribution to Home. Asked off the FX thread. */
@FunctionalInterface
public interface HomeSource {

  /** What needs doing now, the most pressing first; empty when there is nothing. */
  List<HomeLine> lines();
}
