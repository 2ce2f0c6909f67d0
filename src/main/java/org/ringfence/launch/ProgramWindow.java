package org.ringfence.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.ringfence.db.Books;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.kit.FxDialogs;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.Theme;
import org.ringfence.ui.shell.BookDoor;
import org.ringfence.ui.shell.DoorView;
import org.ringfence.ui.shell.DoorViewModel;
import org.ringfence.ui.shell.FxStart;
import org.ringfence.ui.shell.SettingsFile;
import org.ringfence.ui.shell.SettingsViewModel;
import org.ringfence.ui.shell.WindowMemory;

/** The program on screen: the way in, then the window of the book that was opened. */
final class ProgramWindow {

  private static final double WIDTH_MIN = 960;
  private static final double HEIGHT_MIN = 640;

  private final Clock clock;
  private final SettingsFile settings;
  private Optional<OpenBook> open = Optional.empty();

  ProgramWindow(Clock clock, SettingsFile settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** Where this person's settings are kept on this system. */
  static Path settingsPlace(String system, String home, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    Path folder;
    if (name.contains("windows") && environment.containsKey("APPDATA")) {
      folder = Path.of(environment.get("APPDATA"), "Ringfence");
    } else if (name.contains("mac")) {
      folder = Path.of(home, "Library", "Application Support", "Ringfence");
    } else {
      var config = environment.getOrDefault("XDG_CONFIG_HOME", "");
      folder = (config.isBlank() ? Path.of(home, ".config") : Path.of(config)).resolve("ringfence");
    }
    return folder.resolve("settings.properties");
  }

  private static Path documents() {
    var home = Path.of(System.getProperty("user.home"));
    var documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  /**
   * Shows the window and returns when it is closed.
   *
   * @param book stands ready to be opened, so that only its password is wanting
   * @throws UnsupportedOperationException when there is no display
   */
  void show(Optional<Path> book) throws InterruptedException {
    book.ifPresent(path -> settings.opened(path.toAbsolutePath().normalize()));
    FxStart.run(this::build);
    open.ifPresent(OpenBook::close);
  }

  private void build(Stage stage) {
    var theme = new Theme();
    theme.appearanceProperty().set(settings.appearance());
    var dialogs = new FxDialogs(theme, () -> stage);
    FxStart.catchEverything(dialogs);
    var jobs = new FxJobRunner(dialogs);
    var door =
        new DoorView(
            new DoorViewModel<>(
                new Door(),
                settings,
                documents(),
                jobs,
                dialogs,
                book -> enter(stage, theme, dialogs, jobs, book)));
    stage.setTitle("Ringfence");
    stage.setMinWidth(WIDTH_MIN);
    stage.setMinHeight(HEIGHT_MIN);
    new WindowMemory(settings).keep(stage);
    dress(stage, theme, new Scene((Parent) door.node()));
    door.reload();
    stage.show();
    door.focusFirst();
  }

  private void enter(Stage stage, Theme theme, FxDialogs dialogs, FxJobRunner jobs, OpenBook book) {
    open = Optional.of(book);
    var parts =
        new BookWindow(
            book, dialogs, jobs, new SettingsViewModel(theme.appearanceProperty(), settings));
    var window = parts.window();
    dress(
        stage,
        theme,
        new Scene(window.root(), stage.getScene().getWidth(), stage.getScene().getHeight()));
    stage.titleProperty().bind(window.title());
    stage.setOnCloseRequest(
        closing -> {
          if (!window.mayClose()) {
            closing.consume();
          }
        });
    parts.begin();
  }

  private static void dress(Stage stage, Theme theme, Scene scene) {
    theme.dress(scene);
    stage.setScene(scene);
  }

  /** Opens books for the screen. */
  private final class Door implements BookDoor<OpenBook> {
    private final Books books = new Books();
    private final LazyTypefaces fonts = new LazyTypefaces();

    @Override
    public Outcome<OpenBook> open(Path book, char[] password) {
      return books.open(book, password).map(database -> new OpenBook(book, database, clock, fonts));
    }

    @Override
    public Outcome<OpenBook> create(Path book, char[] password) {
      return books
          .create(book, password)
          .map(database -> new OpenBook(book, database, clock, fonts));
    }
  }
}
