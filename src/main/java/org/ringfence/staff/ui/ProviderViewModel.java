package org.ringfence.staff.ui;

import java.util.Optional;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** The provider's own name, address and declaration. */
final class ProviderViewModel {

  private final Typed<String> name = Typed.words("Name");
  private final Typed<String> address = Typed.words("Address").optional();
  private final Typed<String> phone = Typed.words("Phone").optional();
  private final Typed<String> email = Typed.words("Email").optional();
  private final Tick onePersonOffice =
      new Tick("One-person office: the same person may enter and authorise a bill", false);
  private final FormModel form = new FormModel(name, address, phone, email, onePersonOffice);
  private final ProviderDetails details;
  private final Workplace at;

  ProviderViewModel(ProviderDetails details, Workplace at) {
    this.details = details;
    this.at = at;
  }

  void load() {
    at.jobs().load(progress -> details.get(), this::show);
  }

  private void show(Optional<Provider> provider) {
    if (form.isDirty() || provider.equals(Optional.of(typed()))) {
      return;
    }
    provider.ifPresent(
        known -> {
          name.set(known.name());
          address.set(known.address());
          phone.set(known.phone());
          email.set(known.email());
          onePersonOffice.set(known.onePersonOffice());
        });
    form.keep();
  }

  void save() {
    if (!form.check()) {
      return;
    }
    form.settle(
        details.set(at.by().get(), typed()),
        provider -> {
          at.changes().announce();
          form.say(Notice.done("The details of %s were saved.".formatted(provider.name())));
        });
  }

  void cancel() {
    form.undo();
  }

  private Provider typed() {
    return new Provider(
        name.text(), address.text(), phone.text(), email.text(), onePersonOffice.isTicked());
  }

  FormModel form() {
    return form;
  }

  Typed<String> name() {
    return name;
  }

  Typed<String> address() {
    return address;
  }

  Typed<String> phone() {
    return phone;
  }

  Typed<String> email() {
    return email;
  }

  Tick onePersonOffice() {
    return onePersonOffice;
  }
}
