package org.ringfence.bills.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bills.BillAuthorising;
import org.ringfence.bills.BillUseCases;
import org.ringfence.bills.BillWarning;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.StaffId;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Pins;
import org.ringfence.staff.Signature;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Signs a bill: who, their PIN, and a reason when a fund has too little for its share. */
final class AuthoriseViewModel {

  private final Choice<Staff> who =
      Choice.of(
          "Authorised by", staff -> "%s, %s".formatted(staff.name(), staff.authority().inWords()));
  private final Typed<String> pin = Typed.words("PIN");
  private final Typed<String> reason = Typed.words(BillAuthorising.OVERSPEND);
  private final FormModel form = new FormModel(who, pin);
  private final ObservableList<BillAuthorising.FundCover> cover =
      FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Notice> toMind =
      new ReadOnlyObjectWrapper<>(this, "toMind", Notice.NONE);
  private final ReadOnlyBooleanWrapper tooLittle = new ReadOnlyBooleanWrapper(this, "tooLittle");
  private final BillId bill;
  private final BillUseCases useCases;
  private final BillAuthorising authorising;
  private final StaffDirectory staff;
  private final Pins pins;
  private final Workplace at;
  private CommandId command = CommandId.fresh();

  /** What is read to show it. */
  private record Read(
      List<Staff> staff, List<BillAuthorising.FundCover> cover, List<BillWarning> warnings) {}

  AuthoriseViewModel(
      BillId bill, BillUseCases useCases, StaffDirectory staff, Pins pins, Workplace at) {
    this.bill = bill;
    this.useCases = useCases;
    this.authorising = useCases.authorising();
    this.staff = staff;
    this.pins = pins;
    this.at = at;
  }

  void load() {
    at.jobs()
        .load(
            progress ->
                new Read(
                    staff.all().stream()
                        .filter(one -> one.leftOn().isEmpty())
                        .filter(one -> !(one.authority() instanceof Authority.None))
                        .toList(),
                    authorising.cover(bill),
                    warnings()),
            this::show);
  }

  private List<BillWarning> warnings() {
    return useCases
        .list()
        .page(bill)
        .map(page -> useCases.bills().warnings(page.bill().details(), Optional.of(bill)))
        .orElse(List.of());
  }

  private void show(Read read) {
    who.offer(read.staff());
    cover.setAll(read.cover());
    toMind.set(
        read.warnings().isEmpty()
            ? Notice.NONE
            : Notice.warning(
                read.warnings().stream().map(BillWarning::says).collect(Collectors.joining("\n"))));
    askReason(read.cover().stream().anyMatch(each -> each.problem().isPresent()));
  }

  private void askReason(boolean asked) {
    if (asked && !tooLittle.get()) {
      form.add(reason);
    } else if (!asked) {
      form.remove(reason);
    }
    tooLittle.set(asked);
  }

  /** A wrong PIN, no authority and too little money are all said beside their fields. */
  void authorise() {
    if (!form.check()) {
      return;
    }
    var signer = who.get().id();
    var typed = pin.text();
    var why = reason.text();
    at.jobs()
        .run(
            "Authorising",
            progress -> authorised(signer, typed, why),
            outcome ->
                form.settle(
                    outcome,
                    id -> {
                      clear();
                      at.changes().announce();
                    }),
            () -> form.say(Notice.warning("The bill was not authorised. Try again.")));
  }

  private Outcome<BillId> authorised(StaffId signer, String typed, String why) {
    var refused = authorising.mayAuthorise(bill, signer);
    if (!refused.isEmpty()) {
      return Outcome.refused(refused);
    }
    return pins.check(signer, typed).then(signature -> authorised(signature, why));
  }

  private Outcome<BillId> authorised(Signature signature, String why) {
    return authorising.authorise(new BillAuthorising.Wish(command, bill, signature, why));
  }

  /** A PIN does not stay on screen, and the next signature is another wish. */
  private void clear() {
    command = CommandId.fresh();
    pin.clear();
    reason.clear();
    form.keep();
  }

  FormModel form() {
    return form;
  }

  Choice<Staff> who() {
    return who;
  }

  Typed<String> pin() {
    return pin;
  }

  Typed<String> reason() {
    return reason;
  }

  /** What the agreement says it is not for, and who else was sent the same invoice. */
  ReadOnlyObjectProperty<Notice> toMindProperty() {
    return toMind.getReadOnlyProperty();
  }

  /** What each fund has for its share. */
  ObservableList<BillAuthorising.FundCover> cover() {
    return cover;
  }

  /** True when a fund has too little, so that a reason is asked for. */
  ReadOnlyBooleanProperty tooLittleProperty() {
    return tooLittle.getReadOnlyProperty();
  }
}
