package org.ringfence.ui.kit;

/**
 * Told by a view model, after its use case is done, that the book now holds something else; whoever
 * shows the book reads it again. Handed over in constructors: there is no bus to subscribe to.
 */
@FunctionalInterface
public interface Changes {

  void announce();
}
