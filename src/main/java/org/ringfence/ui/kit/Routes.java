package org.ringfence.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Which screen a destination brings up. Filled where the program is put together. */
public final class Routes {

  private final Map<Class<?>, Function<Destination, Screen>> makers = new LinkedHashMap<>();

  /** A destination of this kind brings up the screen that {@code makes} makes for it. */
  public <D extends Destination> Routes add(Class<D> kind, Function<? super D, Screen> makes) {
    var before = makers.put(kind, destination -> makes.apply(kind.cast(destination)));
    if (before != null) {
      throw new IllegalArgumentException("Two screens for " + kind.getSimpleName());
    }
    return this;
  }

  /** True when somebody shows this destination. */
  public boolean leadsTo(Destination destination) {
    return makers.containsKey(destination.getClass());
  }

  /**
   * A new screen for the destination.
   *
   * @throws IllegalArgumentException when nobody shows it: a mistake in the wiring
   */
  public Screen screenFor(Destination destination) {
    var maker = makers.get(destination.getClass());
    if (maker == null) {
      throw new IllegalArgumentException("No screen for " + destination.getClass().getSimpleName());
    }
    return maker.apply(destination);
  }
}
