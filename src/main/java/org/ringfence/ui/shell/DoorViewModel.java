package org.ringfence.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.Dialogs;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.JobRunner;
import org.ringfence.ui.kit.Typed;

/**
 * The way in: one of the books that were open last, another one, or a new one.
 *
 * @param <B> an open book
 */
public final class DoorViewModel<B> {

  public static final String SUFFIX = ".ringfence";
  private static final String NEW_NAME = "Our book" + SUFFIX;
  private static final FileKind BOOKS = FileKind.of("Ringfence books", "*" + SUFFIX + "*");

  private final BookDoor<B> door;
  private final SettingsFile settings;
  private final JobRunner jobs;
  private final Dialogs dialogs;
  private final Consumer<B> opened;
  private final Choice<Path> book = Choice.of("Book", DoorViewModel::words);
  private final Typed<String> password = Typed.words("Password");
  private final Typed<String> place = Typed.words("Where to keep it");
  private final Typed<String> newPassword = Typed.words("New password");
  private final Typed<String> again = Typed.words("The same again");
  private final FormModel opening = new FormModel(book, password);
  private final FormModel making = new FormModel(place, newPassword, again);
  private final BooleanProperty isNew = new SimpleBooleanProperty(this, "isNew");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  /**
   * @param folder where a new book is proposed to be kept
   */
  public DoorViewModel(
      BookDoor<B> door,
      SettingsFile settings,
      Path folder,
      JobRunner jobs,
      Dialogs dialogs,
      Consumer<B> opened) {
    this.door = door;
    this.settings = settings;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.opened = opened;
    place.set(folder.resolve(NEW_NAME).toString());
    making.keep();
  }

  public Choice<Path> book() {
    return book;
  }

  public Typed<String> password() {
    return password;
  }

  public Typed<String> place() {
    return place;
  }

  public Typed<String> newPassword() {
    return newPassword;
  }

  public Typed<String> again() {
    return again;
  }

  public FormModel opening() {
    return opening;
  }

  public FormModel making() {
    return making;
  }

  /** True while a new book is being described, instead of one chosen. */
  public BooleanProperty isNewProperty() {
    return isNew;
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Offers the books that were open last; begins a new one when there are none. */
  public void load() {
    book.offer(settings.recent());
    if (book.options().isEmpty()) {
      isNew.set(true);
    } else {
      book.choose(book.options().getFirst());
    }
    opening.keep();
  }

  /** Chooses a book that is not among the last ones. */
  public void browse() {
    dialogs
        .chooseFolder("Choose the book: the folder whose name ends in " + SUFFIX)
        .ifPresent(chosen -> take(BookFolder.of(chosen)));
  }

  private void take(Outcome<Path> found) {
    found.handle(
        this::choose,
        problems ->
            opening.show(
                problems.stream().map(it -> Problem.at(book.field(), it.says())).toList()));
  }

  /** Chooses a book by its path, as when the program was started with one. */
  public void choose(Path path) {
    if (!book.options().contains(path)) {
      book.options().addFirst(path);
    }
    isNew.set(false);
    book.choose(path);
  }

  /** Chooses where the new book is to lie. */
  public void browsePlace() {
    dialogs
        .saveFile("Keep the new book", NEW_NAME, BOOKS)
        .ifPresent(path -> place.set(path.toString()));
  }

  /** Opens what is chosen; the path of a book may be typed in place of choosing it. */
  public void open() {
    if (!book.typed().isBlank()) {
      var typed = BookFolder.typed(book.typed());
      take(typed);
      if (!typed.isDone()) {
        return;
      }
    }
    if (opening.check()) {
      var path = book.get();
      enter(path, opening, () -> door.open(path, password.text().toCharArray()));
    }
  }

  /** Makes the book; refuses two passwords that differ. */
  public void create() {
    if (!making.check()) {
      return;
    }
    if (!newPassword.text().equals(again.text())) {
      making.show(
          List.of(
              Problem.at(
                  again.field(), "The two passwords differ. Type the same one in both fields.")));
      return;
    }
    var typed = place.get();
    var path = Path.of(typed.endsWith(SUFFIX) ? typed : typed + SUFFIX);
    enter(path, making, () -> door.create(path, newPassword.text().toCharArray()));
  }

  private void enter(Path path, FormModel form, Supplier<Outcome<B>> knock) {
    busy.set(true);
    jobs.run(
        "Opening the book",
        progress -> knock.get(),
        outcome -> {
          busy.set(false);
          form.settle(
              outcome,
              entered -> {
                settings.opened(path);
                password.clear();
                newPassword.clear();
                again.clear();
                opened.accept(entered);
              });
        },
        () -> busy.set(false));
  }

  private static String words(Path path) {
    var name = path.getFileName().toString().replace(SUFFIX, "");
    return path.getParent() == null ? name : name + "  (" + path.getParent() + ")";
  }
}
