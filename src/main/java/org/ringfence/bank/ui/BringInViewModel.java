package org.ringfence.bank.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.bank.BankPreview;
import org.ringfence.bank.BankUseCases;
import org.ringfence.bank.ChosenFile;
import org.ringfence.bank.files.BankFiles;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.bank.files.TablePreview;
import org.ringfence.ids.BankAccountId;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.OneAtATime;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Chooses a bank’s file for an account, shows what it holds, and brings it in. */
final class BringInViewModel {

  private static final FileKind[] KINDS = {
    FileKind.of(
        "Statements",
        "*.csv",
        "*.txt",
        "*.xlsx",
        "*.ofx",
        "*.qfx",
        "*.qif",
        "*.xml",
        "*.sta",
        "*.mt940",
        "*.940"),
    FileKind.of("All files", "*.*")
  };

  private static final String STOPPED = "Stopped. Nothing was brought in.";

  private final Choice<BankAccount> account = Choice.of("Bank account", BankAccount::name);
  private final Typed<String> path = Typed.words("File");
  private final FormModel form = new FormModel(account, path);
  private final HeldModel held = new HeldModel();
  private final ReadOnlyObjectWrapper<BringInStep> step =
      new ReadOnlyObjectWrapper<>(this, "step", new BringInStep.Choosing());
  private final BankUseCases bank;
  private final BankAccountId first;
  private final ColumnsViewModel columns;
  private final OneAtATime work;
  private final Workplace at;

  /**
   * @param first the account that is chosen to begin with
   */
  BringInViewModel(BankUseCases bank, BankAccountId first, Workplace at) {
    this.bank = bank;
    this.first = first;
    this.at = at;
    this.columns = new ColumnsViewModel(bank.imports(), at);
    this.work = new OneAtATime(at.jobs());
  }

  void load() {
    at.jobs().load(_ -> bank.accounts().all(), this::show);
  }

  private void show(List<BankAccount> accounts) {
    boolean fresh = account.options().isEmpty();
    account.offer(accounts);
    if (fresh) {
      accounts.stream().filter(it -> it.id().equals(first)).forEach(account::choose);
      form.keep();
    }
  }

  /** Asks for a file with the system’s dialog, and reads it. */
  void choose() {
    if (!work.isBusy()) {
      at.dialogs().openFile("Choose the bank’s file", KINDS).ifPresent(this::take);
    }
  }

  /** Reads a file that was chosen or dropped on the screen. */
  void take(Path file) {
    path.set(file.toString());
    look();
  }

  /** Reads the file that is typed; asks for one where none is. */
  void look() {
    if (path.text().isBlank()) {
      choose();
      return;
    }
    var file = TypedPath.read(path.text());
    if (file.isEmpty()) {
      form.show(
          List.of(Problem.at(path.field(), "This is no place of a file. Choose the file again.")));
    } else if (form.check()) {
      look(ChosenFile.of(account.get().id(), file.get()));
    }
  }

  private void look(ChosenFile chosen) {
    work.run(
        "Reading " + name(chosen.path()),
        progress -> bank.imports().look(chosen, progress),
        preview -> looked(chosen, preview),
        found -> {
          if (found.stream().anyMatch(it -> it.field().equals(BankFiles.COLUMNS_UNKNOWN))) {
            nameColumns(chosen.path());
          } else {
            work.refuse(found);
          }
        },
        STOPPED);
  }

  private void looked(ChosenFile chosen, BankPreview preview) {
    held.clear();
    step.set(new BringInStep.Ready(chosen, preview));
    if (preview.sameFile()) {
      work.say(
          Notice.info(
              "This very file was brought in for %s before. Nothing in it is new."
                  .formatted(account.get().name())));
    } else if (!preview.warnings().isEmpty()) {
      work.say(Notice.warning(String.join("\n", preview.warnings())));
    } else if (preview.newLines() == 0) {
      work.say(Notice.info("The book has every line of this file already."));
    }
  }

  /** Says what each column holds, of the file that was read or that nobody knows. */
  void nameColumns() {
    if (step.get() instanceof BringInStep.Ready(var chosen, _)) {
      nameColumns(chosen.path());
    }
  }

  private void nameColumns(Path file) {
    record Found(TablePreview table, Optional<ColumnMapping> kept) {}
    var chosen = ChosenFile.of(account.get().id(), file);
    work.run(
        "Reading " + name(file),
        _ ->
            BankFiles.preview(file)
                .map(table -> new Found(table, bank.imports().columns(chosen.account()))),
        found -> {
          columns.begin(chosen, found.table(), found.kept());
          step.set(new BringInStep.Naming(file));
        },
        work::refuse,
        STOPPED);
  }

  /** Reads the file by the columns that were named. */
  void readByColumns() {
    columns.chosen().ifPresent(this::look);
  }

  /** Stores the new lines, and what was typed that the account held. */
  void bringIn() {
    if (step.get() instanceof BringInStep.Ready ready
        && ready.addsSomething()
        && held.check(ready)) {
      var chosen = held.value().map(ready.chosen()::holding).orElse(ready.chosen());
      work.run(
          "Bringing in " + ready.fileName(),
          progress -> bank.imports().bringIn(at.by().get(), chosen, progress),
          preview -> broughtIn(ready, preview),
          held.form()::show,
          STOPPED);
    }
  }

  private void broughtIn(BringInStep.Ready ready, BankPreview preview) {
    at.changes().announce();
    var says = new ArrayList<>(List.of(done(ready.fileName(), preview)));
    says.addAll(preview.warnings());
    begin(
        new Notice.Done(
            String.join("\n", says),
            "Match its lines",
            () -> at.navigator().goTo(new MatchLines(ready.chosen().account()))));
  }

  private static String done(String file, BankPreview preview) {
    return switch (preview.newLines()) {
      case 0 -> "The balance was kept with the lines of %s.".formatted(file);
      case 1 -> "%s was brought in: one new line.".formatted(file);
      default -> "%s was brought in: %,d new lines.".formatted(file, preview.newLines());
    };
  }

  /** Back to choosing a file. */
  void chooseAnother() {
    begin(Notice.NONE);
  }

  private void begin(Notice saying) {
    path.clear();
    form.keep();
    held.clear();
    work.say(saying);
    step.set(new BringInStep.Choosing());
  }

  /** What the one clear action does now. */
  String action() {
    return switch (step.get()) {
      case BringInStep.Choosing() -> "_Read the file";
      case BringInStep.Naming _ -> "_Read it so";
      case BringInStep.Ready ready ->
          switch (ready.preview().newLines()) {
            case 0 -> "_Keep the balance";
            case 1 -> "_Bring in 1 new line";
            default -> "_Bring in %,d new lines".formatted(ready.preview().newLines());
          };
    };
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  boolean isDirty() {
    return switch (step.get()) {
      case BringInStep.Choosing() -> false;
      case BringInStep.Naming _ -> columns.form().isDirty();
      case BringInStep.Ready _ -> held.form().isDirty();
    };
  }

  Choice<BankAccount> account() {
    return account;
  }

  Typed<String> path() {
    return path;
  }

  FormModel form() {
    return form;
  }

  HeldModel held() {
    return held;
  }

  ColumnsViewModel columns() {
    return columns;
  }

  ReadOnlyObjectProperty<BringInStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return work.noticeProperty();
  }

  /** While a file is read or stored. */
  ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }
}
