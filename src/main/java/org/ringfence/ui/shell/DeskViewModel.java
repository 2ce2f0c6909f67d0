package org.ringfence.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Desk;
import org.ringfence.staff.Pins;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.JobRunner;
import org.ringfence.ui.kit.Navigator;
import org.ringfence.ui.kit.Typed;

/**
 * Who is at the desk: chosen from the staff, with the PIN of whoever has one. In a new book nobody
 * is there yet, so the first one gives their name.
 */
public final class DeskViewModel {

  /** What the log says did the first entry, before there is anybody. */
  private static final String NOBODY_YET = "Ringfence";

  private final StaffDirectory directory;
  private final Pins pins;
  private final AtTheDesk desk;
  private final JobRunner jobs;
  private final Navigator navigator;
  private final Clock clock;
  private final Choice<Staff> who = Choice.of("Who are you?", Staff::name);
  private final Typed<String> pin = Typed.words("PIN").atTimes();
  private final Typed<String> name = Typed.words("Name");
  private final Typed<String> role = Typed.words("Role").optional();
  private final FormModel choosing = new FormModel(who, pin);
  private final FormModel first = new FormModel(name, role);
  private final BooleanProperty read = new SimpleBooleanProperty(this, "read");

  public DeskViewModel(
      StaffDirectory directory,
      Pins pins,
      AtTheDesk desk,
      JobRunner jobs,
      Navigator navigator,
      Clock clock) {
    this.directory = directory;
    this.pins = pins;
    this.desk = desk;
    this.jobs = jobs;
    this.navigator = navigator;
    this.clock = clock;
  }

  public Choice<Staff> who() {
    return who;
  }

  public Typed<String> pin() {
    return pin;
  }

  public Typed<String> name() {
    return name;
  }

  public Typed<String> role() {
    return role;
  }

  public FormModel choosing() {
    return choosing;
  }

  public FormModel first() {
    return first;
  }

  /** True when the book has been asked and knows nobody who works there. */
  public BooleanBinding nobodyYet() {
    return read.and(Bindings.isEmpty(who.options()));
  }

  /** True when the one chosen has a PIN to give. */
  public BooleanBinding asksPin() {
    return Bindings.createBooleanBinding(
        () -> who.value().filter(Staff::hasPin).isPresent(), who.chosenProperty());
  }

  public void load() {
    var today = LocalDate.now(clock);
    jobs.load(
        progress -> directory.all().stream().filter(staff -> !staff.hasLeft(today)).toList(),
        (List<Staff> staff) -> {
          choosing.offer(who, staff);
          read.set(true);
        });
  }

  /** Sits down; refuses a wrong PIN. */
  public void sit() {
    if (!choosing.check()) {
      return;
    }
    var chosen = who.get();
    if (chosen.hasPin() && pin.text().isBlank()) {
      choosing.show(List.of(Problem.at(pin.field(), "Enter your PIN.")));
      return;
    }
    Outcome<Desk> outcome =
        chosen.hasPin()
            ? pins.check(chosen.id(), pin.text())
                .map(signed -> new Desk(signed.id(), signed.name()))
            : Outcome.done(new Desk(chosen.id(), chosen.name()));
    choosing.settle(outcome, this::seated);
  }

  /** Enters the first member of staff, who may authorise nothing until somebody says so. */
  public void addFirst() {
    if (!first.check()) {
      return;
    }
    var details = new StaffDetails(name.get(), role.value().orElse(""), Authority.none());
    first.settle(
        directory.add(NOBODY_YET, details).map(id -> new Desk(id, name.get())), this::seated);
  }

  private void seated(Desk now) {
    pin.clear();
    choosing.keep();
    desk.sit(now);
    navigator.back();
  }
}
