package org.ringfence.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.staff.Desk;

/** Who is working now. View models take it as a {@code Supplier<Desk>} and ask when they act. */
public final class AtTheDesk implements Supplier<Desk> {

  private final ReadOnlyObjectWrapper<Optional<Desk>> desk =
      new ReadOnlyObjectWrapper<>(this, "desk", Optional.empty());

  /** The one who works now; a mistake in the program when nobody has said who they are. */
  @Override
  public Desk get() {
    return desk.get().orElseThrow(() -> new IllegalStateException("Nobody is at the desk"));
  }

  public ReadOnlyObjectProperty<Optional<Desk>> deskProperty() {
    return desk.getReadOnlyProperty();
  }

  public void sit(Desk now) {
    desk.set(Optional.of(now));
  }

  public void leave() {
    desk.set(Optional.empty());
  }
}
