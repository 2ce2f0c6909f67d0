package org.ringfence.bank.ui;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** Which account, and which file. */
final class ChooseFilePart extends VBox {

  private final TypedField file;

  ChooseFilePart(BringInViewModel model, Shortcut choose) {
    getStyleClass().add("section");
    file = new TypedField(model.path());
    getChildren()
        .addAll(
            new Form(model.form())
                .row(new ChoiceField<>(model.account()))
                .row(
                    file,
                    "Drop the bank’s file anywhere here, choose it, or type or paste where it is.")
                .buttons(
                    Buttons.primary("_Read the file", model::look),
                    Buttons.keys(
                        Buttons.with(
                            Material2OutlinedAL.FOLDER_OPEN,
                            Buttons.plain("_Choose a file…", model::choose)),
                        choose)),
            Words.muted(
                "CSV and Excel of any bank, OFX, QIF, CAMT.053 and MT940 are read. Lines that the"
                    + " book has already are told apart, so the same file, or one that overlaps the"
                    + " last, adds nothing twice. The file itself is kept in the book."));
  }

  void focusFile() {
    file.requestFocus();
  }
}
