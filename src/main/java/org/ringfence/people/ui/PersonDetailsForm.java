package org.ringfence.people.ui;

import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.TypedField;

/** The fields of a person, for a new one and for one that is there. */
final class PersonDetailsForm {

  private PersonDetailsForm() {}

  /**
   * @param action the words of the one button that saves
   */
  static Form of(PersonDetailsViewModel model, String action) {
    return new Form(model.form())
        .row(new TypedField(model.reference()).prompt("P001"), new TypedField(model.name()))
        .row(new TypedField(model.knownAs()), new ChoiceField<>(model.format()))
        .row(
            new TypedField(model.nameToPrint()),
            "Only for a name in letters that cannot be printed: how statements write it.")
        .buttons(Buttons.primary(action, model::save), Buttons.plain("_Cancel", model::cancel));
  }
}
