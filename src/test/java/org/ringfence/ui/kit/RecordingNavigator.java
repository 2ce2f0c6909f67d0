package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;

/** Remembers where it was sent. */
public final class RecordingNavigator implements Navigator {

  /** What {@link #back()} leaves behind. */
  public record Back() implements Destination {}

  private final List<Destination> went = new ArrayList<>();

  public List<Destination> went() {
    return List.copyOf(went);
  }

  @Override
  public void goTo(Destination destination) {
    went.add(destination);
  }

  @Override
  public void goOn(Destination destination) {
    went.add(destination);
  }

  @Override
  public void back() {
    went.add(new Back());
  }
}
