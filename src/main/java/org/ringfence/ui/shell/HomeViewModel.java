package org.ringfence.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.JobRunner;
import org.ringfence.ui.kit.Navigator;

/** What needs doing now, from every feature, the most pressing first. */
public final class HomeViewModel {

  private final List<HomeSource> sources;
  private final JobRunner jobs;
  private final Navigator navigator;
  private final ObservableList<HomeLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");

  public HomeViewModel(List<HomeSource> sources, JobRunner jobs, Navigator navigator) {
    this.sources = List.copyOf(sources);
    this.jobs = jobs;
    this.navigator = navigator;
  }

  public ObservableList<HomeLine> lines() {
    return lines;
  }

  /** False until the sources have answered once. */
  public ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  public void load() {
    jobs.load(
        progress ->
            sources.stream()
                .flatMap(source -> source.lines().stream())
                .sorted(Comparator.comparing(HomeLine::tone).reversed())
                .toList(),
        found -> {
          lines.setAll(found);
          read.set(true);
        });
  }

  /** Goes to the screen that deals with it. */
  public void open(HomeLine line) {
    navigator.goTo(line.to());
  }
}
