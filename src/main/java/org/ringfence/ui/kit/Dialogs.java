package org.ringfence.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** Questions that stop everything else until they are answered. Tests answer them beforehand. */
public interface Dialogs {

  /**
   * A yes or no; Escape is no.
   *
   * @param title the question, such as “Reverse entry 214?”
   * @param says what will happen
   * @param action what the yes button does, a verb
   */
  boolean confirm(String title, String says, String action);

  /**
   * The same for something that cannot be undone: the button is marked, and is not what Enter
   * presses.
   */
  boolean confirmDanger(String title, String says, String action);

  /** Words that say why; never blank. Empty when the person thought better of it. */
  Optional<String> askReason(String title, String says, String action);

  /** A PIN or password, not shown while typed. Empty when the person thought better of it. */
  Optional<String> askSecret(String title, String says, String action);

  Optional<Path> openFile(String title, FileKind... kinds);

  /**
   * @param suggestedName the file name to start with
   */
  Optional<Path> saveFile(String title, String suggestedName, FileKind kind);

  Optional<Path> chooseFolder(String title);

  /** Something went wrong that nobody foresaw: one plain sentence, a code, and “Save details”. */
  void failure(Throwable failure);
}
