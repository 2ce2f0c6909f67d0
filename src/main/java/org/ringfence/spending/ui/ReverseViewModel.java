package org.ringfence.spending.ui;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.documents.Document;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.problem.Problem;
import org.ringfence.spending.EntryDetails;
import org.ringfence.spending.Reversals;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Finds an entry by its number, shows it, and reverses it with a reason. */
final class ReverseViewModel {

  private final Typed<Integer> number = Typed.number("Entry number");
  private final Typed<LocalDate> on;
  private final Typed<String> reason = Typed.words("Reason");
  private final ReadOnlyObjectWrapper<Optional<EntryDetails>> found =
      new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
  private final FormModel form;
  private final LeaveModel leave;
  private final Reversals useCases;
  private final Workplace at;
  private CommandId id = CommandId.fresh();

  ReverseViewModel(Reversals useCases, Payers payers, Workplace at) {
    this.useCases = useCases;
    this.at = at;
    on = Typed.date("Date", at.clock());
    form = new FormModel(number, on, reason);
    leave = new LeaveModel(form, payers);
    on.set(LocalDate.now(at.clock()));
    form.keep();
    number.textProperty().addListener((seen, before, now) -> found.set(Optional.empty()));
  }

  void load() {
    leave.load(at);
  }

  /** Fills in the number and finds the entry. */
  void open(EntryNumber entry) {
    number.set(Math.toIntExact(entry.value()));
    form.keep();
    find();
  }

  /** Finds while nothing is found, and reverses once it is: what Enter does. */
  void goOn() {
    if (found.get().isEmpty()) {
      find();
    } else {
      reverse();
    }
  }

  private void find() {
    if (!form.show(number.problems())) {
      return;
    }
    var wanted = new EntryNumber(number.get());
    at.jobs()
        .load(
            progress -> useCases.find(wanted),
            outcome -> outcome.handle(details -> found.set(Optional.of(details)), form::show));
  }

  private void reverse() {
    if (!form.check()) {
      return;
    }
    var details = found.get().orElseThrow();
    if (details.whyFinal().isPresent()) {
      form.show(List.of(Problem.of(details.whyFinal().get())));
      return;
    }
    var outcome =
        leave
            .given()
            .then(
                given ->
                    useCases.reverse(
                        at.by().get(),
                        new Reversals.Reversal(
                            id, details.entry().number(), on.get(), reason.text(), given)));
    leave.settled(outcome.problems());
    form.settle(
        outcome,
        posted -> {
          id = CommandId.fresh();
          number.clear();
          reason.clear();
          form.keep();
          at.changes().announce();
          form.say(
              Notice.done(
                  "Entry %s was reversed by entry %s. Enter it again the right way if it is still"
                          .formatted(details.entry().number(), posted.only())
                      + " wanted."));
        });
  }

  /** Saves a copy of an attached paper where the user says. */
  void save(Document paper) {
    at.dialogs()
        .saveFile("Save a copy", paper.fileName(), FileKind.of("The same kind", "*.*"))
        .ifPresent(
            file ->
                at.jobs()
                    .run(
                        "Saving " + paper.fileName(),
                        progress -> {
                          Files.write(file, useCases.open(paper.id()).orElseThrow());
                          return file;
                        },
                        saved -> form.say(Notice.done("A copy was saved as " + saved + "."))));
  }

  FormModel form() {
    return form;
  }

  LeaveModel leave() {
    return leave;
  }

  /** The entry that is shown. */
  ReadOnlyObjectProperty<Optional<EntryDetails>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  Typed<Integer> number() {
    return number;
  }

  Typed<LocalDate> on() {
    return on;
  }

  Typed<String> reason() {
    return reason;
  }
}
