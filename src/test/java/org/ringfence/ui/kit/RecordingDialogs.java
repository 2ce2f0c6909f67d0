package org.ringfence.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Dialogs that were answered beforehand: what was asked is kept, what was not answered counts as
 * Cancel.
 */
public final class RecordingDialogs implements Dialogs {

  private final List<String> asked = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Deque<Boolean> confirmations = new ArrayDeque<>();
  private final Deque<String> words = new ArrayDeque<>();
  private final Deque<Path> paths = new ArrayDeque<>();

  /** Answers the next question with yes. */
  public RecordingDialogs confirms() {
    confirmations.add(true);
    return this;
  }

  /** Answers the next question with no. */
  public RecordingDialogs declines() {
    confirmations.add(false);
    return this;
  }

  /** Answers the next question for a reason, PIN or password. */
  public RecordingDialogs answers(String answer) {
    words.add(answer);
    return this;
  }

  /** Answers the next question for a file or folder. */
  public RecordingDialogs chooses(Path path) {
    paths.add(path);
    return this;
  }

  /** The titles of all that was asked, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public List<Throwable> failures() {
    return List.copyOf(failures);
  }

  @Override
  public boolean confirm(String title, String says, String action) {
    asked.add(title);
    return !confirmations.isEmpty() && confirmations.remove();
  }

  @Override
  public boolean confirmDanger(String title, String says, String action) {
    return confirm(title, says, action);
  }

  @Override
  public Optional<String> askReason(String title, String says, String action) {
    asked.add(title);
    return Optional.ofNullable(words.poll());
  }

  @Override
  public Optional<String> askSecret(String title, String says, String action) {
    return askReason(title, says, action);
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    asked.add(title);
    return Optional.ofNullable(paths.poll());
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    asked.add(title);
    return Optional.ofNullable(paths.poll());
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    asked.add(title);
    return Optional.ofNullable(paths.poll());
  }

  @Override
  public void failure(Throwable failure) {
    failures.add(failure);
  }
}
