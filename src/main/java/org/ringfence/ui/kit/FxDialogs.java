package org.ringfence.ui.kit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.problem.Failure;

/** Dialogs over the program's window. */
public final class FxDialogs implements Dialogs {

  private static final ButtonType CANCEL = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);

  /** What fits in a line of a dialog, as the stylesheet has its width. */
  private static final int LETTERS_A_LINE = 54;

  private final Theme theme;
  private final Supplier<Window> owner;

  /**
   * @param owner the window to stand over; may give null before there is one
   */
  public FxDialogs(Theme theme, Supplier<Window> owner) {
    this.theme = theme;
    this.owner = owner;
  }

  @Override
  public boolean confirm(String title, String says, String action) {
    return ask(title, says, action, false);
  }

  @Override
  public boolean confirmDanger(String title, String says, String action) {
    return ask(title, says, action, true);
  }

  private boolean ask(String title, String says, String action, boolean danger) {
    var yes = new ButtonType(action, ButtonData.OK_DONE);
    var dialog = dialog(title, new VBox(inFull(says)), yes, CANCEL);
    var button = (Button) dialog.getDialogPane().lookupButton(yes);
    button.getStyleClass().add(danger ? "danger" : "accent");
    button.setDefaultButton(!danger);
    if (danger) {
      ((Button) dialog.getDialogPane().lookupButton(CANCEL)).setDefaultButton(true);
    }
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }

  @Override
  public Optional<String> askReason(String title, String says, String action) {
    var reason = new AreaField(Typed.words("Reason"), 3);
    return askWords(title, says, action, "Reason", reason);
  }

  @Override
  public Optional<String> askSecret(String title, String says, String action) {
    return askWords(title, says, action, "PIN", new SecretField(Typed.words("PIN")));
  }

  private Optional<String> askWords(
      String title, String says, String action, String name, TextInputControl words) {
    var yes = new ButtonType(action, ButtonData.OK_DONE);
    var label = Words.of(name, "field-label");
    label.setLabelFor(words);
    words.setAccessibleText(name);
    var box = new VBox(inFull(says), label, words);
    box.getStyleClass().add("dialog-fields");
    var dialog = dialog(title, box, yes, CANCEL);
    var button = (Button) dialog.getDialogPane().lookupButton(yes);
    button.getStyleClass().add("accent");
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> words.getText().isBlank(), words.textProperty()));
    dialog.setOnShown(shown -> words.requestFocus());
    // A reason is a sentence: Enter does it here as it does in a line.
    words.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, button));
    return dialog.showAndWait().filter(yes::equals).map(pressed -> words.getText().strip());
  }

  private static void enter(KeyEvent event, Button button) {
    if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
      event.consume();
      if (!button.isDisabled()) {
        button.fire();
      }
    }
  }

  /** Words that the toolkit cannot break into lines are broken here. */
  private static Label inFull(String says) {
    return Words.text(RightToLeft.broken(says, LETTERS_A_LINE));
  }

  /**
   * In the middle of the window below it. The toolkit works out the place before the dialog has the
   * text size of the settings.
   */
  private static void centre(Window over, Window below) {
    over.sizeToScene();
    over.setX(below.getX() + (below.getWidth() - over.getWidth()) / 2);
    over.setY(below.getY() + (below.getHeight() - over.getHeight()) / 2);
  }

  @Override
  public Optional<Path> openFile(String title, FileKind... kinds) {
    var chooser = chooser(title, kinds);
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    var chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  @Override
  public void failure(Throwable thrown) {
    var failure = Failure.of(thrown);
    var code = new TextField(failure.code());
    code.setEditable(false);
    code.setAccessibleText("Code " + failure.code());
    code.getStyleClass().add("failure-code");
    var label = Words.of("Code to read out to whoever helps you", "field-label");
    label.setLabelFor(code);
    var details = new TextArea(failure.details());
    details.setEditable(false);
    details.setPrefRowCount(8);
    details.setAccessibleText("Details");
    var box =
        new VBox(
            Words.text(
                "Something went wrong that Ringfence did not expect. What you were doing was not"
                    + " done, and nothing was half done. Try it again; if it happens again, read"
                    + " out this code."),
            label,
            code);
    box.getStyleClass().add("dialog-fields");
    var save = new ButtonType("Save details…", ButtonData.LEFT);
    var close = new ButtonType("Close", ButtonData.CANCEL_CLOSE);
    var dialog = dialog("Something went wrong", box, save, close);
    dialog.getDialogPane().setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE, "danger"));
    dialog.getDialogPane().setExpandableContent(details);
    dialog
        .showAndWait()
        .filter(save::equals)
        .flatMap(pressed -> saveFile("Save details", "ringfence-details.txt", TEXT))
        .ifPresent(file -> write(file, failure));
  }

  private static final FileKind TEXT = FileKind.of("Text", "*.txt");

  private static void write(Path file, Failure failure) {
    try {
      Files.writeString(file, "Code " + failure.code() + "\n\n" + failure.details());
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }

  private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
    var dialog = new Dialog<ButtonType>();
    dialog.setTitle("Ringfence");
    dialog.initOwner(owner.get());
    var pane = dialog.getDialogPane();
    pane.getStyleClass().add("ringfence-dialog");
    pane.setHeaderText(title);
    pane.lookupAll(".label").stream().map(Labeled.class::cast).forEach(RightToLeft::in);
    pane.setGraphic(null);
    pane.setContent(content);
    pane.getButtonTypes().addAll(buttons);
    dialog.setResizable(true);
    theme.dress(pane);
    var window = pane.getScene().getWindow();
    window.addEventHandler(
        WindowEvent.WINDOW_SHOWN, shown -> Platform.runLater(() -> centre(window, owner.get())));
    return dialog;
  }

  private static FileChooser chooser(String title, FileKind... kinds) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    for (var kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    }
    return chooser;
  }
}
