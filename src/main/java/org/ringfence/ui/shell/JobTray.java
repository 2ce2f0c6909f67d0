package org.ringfence.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.RunningJob;
import org.ringfence.ui.kit.Words;

/** The jobs under way, a line each, with how far they are and a way to stop them. */
final class JobTray extends VBox {

  private final Map<RunningJob, HBox> lines = new HashMap<>();

  JobTray(ObservableList<RunningJob> running) {
    getStyleClass().add("job-tray");
    running.addListener((ListChangeListener<RunningJob>) this::follow);
    running.forEach(this::add);
    showOrHide();
  }

  private void follow(ListChangeListener.Change<? extends RunningJob> change) {
    while (change.next()) {
      change.getRemoved().forEach(gone -> getChildren().remove(lines.remove(gone)));
      change.getAddedSubList().forEach(this::add);
    }
    showOrHide();
  }

  private void add(RunningJob job) {
    var bar = new ProgressBar();
    bar.progressProperty().bind(job.doneProperty());
    bar.setAccessibleText(job.title());
    var doing = Words.muted("");
    doing.textProperty().bind(job.doingProperty());
    HBox.setHgrow(doing, Priority.ALWAYS);
    doing.setMaxWidth(Double.MAX_VALUE);
    var title = Words.of(job.title(), "job-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    var stop = Buttons.plain("Stop", job::cancel);
    stop.setAccessibleText("Stop: " + job.title());
    var line = new HBox(title, bar, doing, stop);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("job-line");
    lines.put(job, line);
    getChildren().add(line);
  }

  private void showOrHide() {
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
  }
}
