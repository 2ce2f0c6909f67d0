package org.ringfence.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.ids.PersonId;
import org.ringfence.ids.StaffId;
import org.ringfence.staff.Desk;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Appearance.Look;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.QuickFind.Found;
import org.ringfence.ui.kit.RecordingDialogs;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.TypedField;

/** The window by keyboard: to go, to come back, to lose nothing typed, to stop a job. */
final class ShellJourney extends JourneyBase {

  @TempDir private Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<String> paid = new ArrayList<>();
  private FxJobRunner jobs;
  private ContentNavigator navigator;

  /** A screen with one field. */
  private static final class NoteScreen implements Screen {
    private final FormModel form;
    private final Page page;
    private final String title;

    NoteScreen(String title, List<String> paid) {
      this.title = title;
      var note = Typed.words("Note");
      form = new FormModel(note);
      page =
          Page.filling(
                  new PageHeader(title)
                      .actions(Buttons.primary(pays(title), () -> paid.add(title))))
              .add(
                  new Form(form)
                      .row(new TypedField(note), "")
                      .buttons(Buttons.primary("_Keep", form::keep)));
    }

    private static String pays(String title) {
      return title.equals("People") ? "Have them _paid" : "_Pay";
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public Node node() {
      return page;
    }

    @Override
    public boolean isDirty() {
      return form.isDirty();
    }
  }

  @BeforeEach
  void openWindow() {
    onFx(
        () -> {
          build();
          return null;
        });
    settle();
  }

  private void build() {
    jobs = new FxJobRunner(dialogs);
    navigator = new ContentNavigator(dialogs);
    var desk = new AtTheDesk();
    desk.sit(new Desk(new StaffId(1), "Megan Invented"));
    var settingsFile = new SettingsFile(folder.resolve("settings.properties"));
    theme.appearanceProperty().set(Appearance.STANDARD);
    var settings = new SettingsViewModel(theme.appearanceProperty(), settingsFile);
    var home =
        new HomeViewModel(
            List.of(
                () ->
                    List.of(
                        new HomeLine(
                            Tone.ACCENT,
                            "3 bills wait to be authorised",
                            "The oldest came in on 02/10/2026",
                            new Places.Bills()),
                        new HomeLine(
                            Tone.WARNING,
                            "Ffion Made-Up’s agreement ends in 3 weeks",
                            "Invented County Council, on 21/11/2026",
                            new Places.People())),
                () ->
                    List.of(
                        new HomeLine(
                            Tone.WRONG,
                            "Huw Example’s fund is overdrawn by £35.40",
                            "No overspending was agreed",
                            new Places.People()))),
            jobs,
            navigator);
    navigator
        .routes()
        .add(Places.Home.class, to -> new HomeView(home, "Example Support Ltd"))
        .add(Places.Settings.class, to -> new SettingsView(settings))
        .add(Places.People.class, to -> new NoteScreen("People", paid))
        .add(Places.PersonPage.class, to -> new NoteScreen("Ffion Made-Up", paid))
        .add(Places.Bills.class, to -> new NoteScreen("Bills", paid))
        .add(Places.StaffList.class, to -> new NoteScreen("Staff", paid));
    var parts =
        new WindowParts(
            "Example Support Ltd",
            List.of(
                new NavEntry("", "Home", Material2OutlinedAL.HOME, new Places.Home()),
                new NavEntry("", "People", Material2OutlinedMZ.PEOPLE, new Places.People()),
                new NavEntry("Money", "Bills", Material2OutlinedMZ.RECEIPT, new Places.Bills()),
                new NavEntry(
                    "The office", "Staff", Material2OutlinedAL.GROUP, new Places.StaffList())),
            List.of(
                () ->
                    List.of(
                        new Found(
                            "Ffion Made-Up", "Person", new Places.PersonPage(new PersonId(1))))),
            new Places.StaffList(),
            new Places.Settings());
    var window = new MainWindow(parts, navigator, jobs, desk, settings);
    var scene = new Scene(window.root(), WIDTH, 720);
    theme.dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(window.title());
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(WIDTH);
    stage.setHeight(720);
    stage.show();
    stage.requestFocus();
    window.begin();
  }

  @Test
  void homeLeadsToWhatNeedsDoing() {
    waitFor(() -> wordsOnScreen().contains("3 bills wait to be authorised"));
    picture("home");
    assertThat(stage.getTitle()).isEqualTo("Home – Example Support Ltd – Ringfence");
    press(KeyCode.ENTER);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.People());
  }

  @Test
  void numbersGoToScreensAndEscapeComesBack() {
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.Bills());
    press(KeyCode.ESCAPE);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.Home());
  }

  @Test
  void anUnderlinedLetterPressesTheButtonOfTheScreenThatIsUp() {
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    press(KeyCode.ALT, KeyCode.P);
    assertThat(paid).containsExactly("People");
    onFx(
        () -> {
          theme.appearanceProperty().set(new Appearance(Look.LIGHT, 200));
          return null;
        });
    settle();
    press(KeyCode.ALT, KeyCode.P);
    assertThat(paid).as("after its button was moved").containsExactly("People", "People");
  }

  @Test
  void aFormThatIsDoneWithIsNotOnTheWayBack() {
    var person = new Places.PersonPage(new PersonId(1));
    onFx(
        () -> {
          navigator.goTo(new Places.People());
          navigator.goTo(new Places.StaffList());
          navigator.goOn(person);
          return null;
        });
    settle();
    assertThat(navigator.placeProperty().get()).isEqualTo(person);
    picture("way-back");
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.People());
    press(KeyCode.ESCAPE);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.Home());
  }

  /** A place one only passes. */
  private record Passing() implements Destination {
    @Override
    public boolean isOnTheWayBack() {
      return false;
    }
  }

  @Test
  void theWayBackLeadsPastWhatIsOnlyPassed() {
    onFx(
        () -> {
          navigator.routes().add(Passing.class, to -> new NoteScreen("Passing", new ArrayList<>()));
          navigator.goTo(new Places.People());
          navigator.goTo(new Passing());
          navigator.goTo(new Places.Bills());
          return null;
        });
    press(KeyCode.ESCAPE);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.People());
  }

  @Test
  void whoComesFromThePageIsNotLedBackToItTwice() {
    var circle = new Places.PersonPage(new PersonId(1), "Circle");
    onFx(
        () -> {
          navigator.goTo(circle);
          navigator.goTo(new Places.Bills());
          navigator.goOn(new Places.PersonPage(new PersonId(1)));
          return null;
        });
    // The page was come from and is gone to again: the way back leads past it.
    press(KeyCode.ESCAPE);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.Home());
  }

  @Test
  void escapeLosesNothingTypedWithoutAsking() {
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    type("half a note");
    assertThat(wordsOnScreen()).contains("half a note");
    assertThat(navigator.screen().get().isDirty()).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(dialogs.asked()).containsExactly("Leave without saving?");
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.Bills());
    assertThat(wordsOnScreen()).contains("half a note");
    dialogs.confirms();
    press(KeyCode.ESCAPE);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.Home());
  }

  @Test
  void theQuickPaletteFindsAPerson() {
    press(KeyCode.CONTROL, KeyCode.K);
    type("ffi");
    waitFor(() -> wordsOnScreen().contains("Ffion Made-Up"));
    picture("quick-go");
    press(KeyCode.ENTER);
    assertThat(navigator.placeProperty().get()).isEqualTo(new Places.PersonPage(new PersonId(1)));
  }

  @Test
  void f1ShowsTheKeys() {
    press(KeyCode.F1);
    assertThat(wordsOnScreen()).contains("Go to a person or a screen");
    picture("keyboard");
    press(KeyCode.ESCAPE);
    assertThat(wordsOnScreen()).doesNotContain("Go to a person or a screen");
  }

  @Test
  void settingsChangeTheLookAtOnceAndAreKept() {
    onFx(
        () -> {
          navigator.goTo(new Places.Settings());
          return null;
        });
    settle();
    picture("settings");
    click("High contrast");
    click("200%");
    assertThat(theme.appearance()).isEqualTo(new Appearance(Look.HIGH_CONTRAST, 200));
    assertThat(new SettingsFile(folder.resolve("settings.properties")).appearance())
        .isEqualTo(theme.appearance());
    picture("settings-high-contrast-200");
  }

  @Test
  void aJobShowsHowFarItIsAndCanBeStopped() throws Exception {
    var stopped = new CompletableFuture<Boolean>();
    var begun = new CountDownLatch(1);
    onFx(
        () -> {
          jobs.run(
              "Making October’s statements",
              progress -> {
                progress.at(3, 8, "Ffion Made-Up");
                begun.countDown();
                while (true) {
                  progress.checkCancelled();
                  Thread.onSpinWait();
                }
              },
              done -> {},
              () -> stopped.complete(true));
          return null;
        });
    begun.await();
    settle();
    picture("job-tray");
    assertThat(wordsOnScreen()).contains("Making October’s statements");
    press(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(stopped.get(10, TimeUnit.SECONDS)).isTrue();
    settle();
    assertThat(wordsOnScreen()).doesNotContain("Making October’s statements");
  }
}
