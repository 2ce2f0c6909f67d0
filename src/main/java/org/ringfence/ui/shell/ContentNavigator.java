package org.ringfence.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.ringfence.ui.kit.Changes;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Dialogs;
import org.ringfence.ui.kit.Navigator;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;

/**
 * Shows one screen at a time and remembers the way back. Nothing typed is left behind without
 * asking, unless it waits there as a draft. After a change the screen that is up reads again; every
 * other is made anew, or reads again, when it is gone to, so it cannot be stale.
 */
public final class ContentNavigator implements Navigator, Changes {

  private static final int WAY_BACK_MAX = 50;

  /** A place that the way back leads to, as its screen was titled. */
  private record Step(Destination to, String title) {}

  private final Dialogs dialogs;
  private final Routes routes = new Routes();
  private UnaryOperator<Destination> gate = UnaryOperator.identity();
  private final StackPane content = new StackPane();
  private final Deque<Step> wayBack = new ArrayDeque<>();
  private final List<Runnable> afterChange = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Destination> place =
      new ReadOnlyObjectWrapper<>(this, "place");
  private Optional<Screen> screen = Optional.empty();

  /** Screens with something typed on them that wait to be gone back to. */
  private final Map<Destination, Screen> drafts = new LinkedHashMap<>();

  public ContentNavigator(Dialogs dialogs) {
    this.dialogs = dialogs;
    content.getStyleClass().add("content");
  }

  public Routes routes() {
    return routes;
  }

  /** Where the screens stand. */
  StackPane content() {
    return content;
  }

  /** Where one is; null before the first place. */
  public ReadOnlyObjectProperty<Destination> placeProperty() {
    return place.getReadOnlyProperty();
  }

  public Optional<Screen> screen() {
    return screen;
  }

  @Override
  public void goTo(Destination destination) {
    if (!mayLeave()) {
      return;
    }
    if (place.get() != null && place.get().isOnTheWayBack() && !place.get().equals(destination)) {
      var from = screen.orElseThrow();
      wayBack.push(new Step(from.standsAt().orElse(place.get()), from.title()));
      while (wayBack.size() > WAY_BACK_MAX) {
        wayBack.removeLast();
      }
    }
    show(destination);
  }

  @Override
  public void goOn(Destination destination) {
    if (!mayLeave()) {
      return;
    }
    // Who comes from the very screen that is gone to now has been there already.
    while (!wayBack.isEmpty() && wayBack.peek().to().isSamePage(destination)) {
      wayBack.pop();
    }
    show(destination);
  }

  @Override
  public void back() {
    if (mayLeave()) {
      show(wayBack.isEmpty() ? new Places.Home() : wayBack.pop().to());
    }
  }

  /** The title of the screen that the way back leads to; empty when there is none. */
  public Optional<String> backTo() {
    return Optional.ofNullable(wayBack.peek()).map(Step::title);
  }

  public boolean hasWayBack() {
    return !wayBack.isEmpty();
  }

  /** True when nothing typed would be lost by closing the book, or the person does not mind. */
  public boolean mayClose() {
    var unfinished =
        Stream.concat(screen.stream(), drafts.values().stream())
            .filter(Screen::isDirty)
            .map(it -> "“" + it.title() + "”")
            .distinct()
            .collect(Collectors.joining(" and "));
    return unfinished.isEmpty()
        || dialogs.confirmDanger(
            "Close without saving?",
            "What you typed on %s has not been saved. If you close, it is lost."
                .formatted(unfinished),
            "Close without saving");
  }

  /** True when nothing typed would be lost, or the person does not mind. */
  private boolean mayLeave() {
    return screen.filter(it -> it.isDirty() && !it.keepsDraft()).isEmpty()
        || dialogs.confirmDanger(
            "Leave without saving?",
            "What you typed on “%s” has not been saved. If you leave, it is lost."
                .formatted(screen.get().title()),
            "Leave without saving");
  }

  /** Reads the screen that is up again. What is typed there stays. */
  public void reload() {
    screen.ifPresent(Screen::reload);
  }

  @Override
  public void announce() {
    reload();
    List.copyOf(afterChange).forEach(Runnable::run);
  }

  /** Also told after a change: what the window itself shows. */
  public void afterChange(Runnable read) {
    afterChange.add(read);
  }

  /**
   * Whoever goes anywhere is brought to {@code place} first, for as long as {@code needed} holds:
   * nobody works unnamed.
   */
  public void first(Destination place, BooleanSupplier needed) {
    gate = destination -> needed.getAsBoolean() ? place : destination;
  }

  private void keepDraft() {
    screen
        .filter(it -> it.isDirty() && it.keepsDraft())
        .ifPresent(it -> drafts.put(place.get(), it));
  }

  private void show(Destination wanted) {
    keepDraft();
    var destination = gate.apply(wanted);
    var draft = Optional.ofNullable(drafts.remove(destination));
    var next = draft.orElseGet(() -> routes.screenFor(destination));
    screen = Optional.of(next);
    content.getChildren().setAll(next.node());
    place.set(destination);
    next.reload();
    // What lies in a scroll pane is in the window, and can be focused, only once it has its skin.
    next.node().applyCss();
    next.focusFirst();
  }
}
