package org.ringfence.spending.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.SecretField;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** Lays out the leave to go past what is available. */
final class LeavePart {

  private LeavePart() {}

  static Node of(LeaveModel model, Form form) {
    var who = form.box(new ChoiceField<>(model.authoriser()), "");
    var why = form.box(new TypedField(model.reason()), "");
    var fields = new HBox(who, why, form.box(new SecretField(model.pin()), ""));
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox.setHgrow(why, Priority.ALWAYS);
    fields.getStyleClass().add("field-bar");
    var says =
        Words.muted(
            "This is more than is available. Somebody who may authorise it can allow it with their"
                + " PIN; their name and the reason stand on the statement and on the return.");
    return Shown.when(
        model.wantedProperty(), new Section("Go past what is available", says, fields).card());
  }
}
