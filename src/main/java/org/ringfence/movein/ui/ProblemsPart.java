package org.ringfence.movein.ui;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.movein.Remark;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Words;

/** Every problem of a workbook, a line each; the marked one stands below in full. */
final class ProblemsPart extends VBox {

  private final DataTable<Remark> table;

  ProblemsPart(MoveInViewModel model) {
    getStyleClass().add("section");
    var sheet = new ChoiceField<>(model.sheet());
    var label = Words.of("Sheet", "field-label");
    label.setLabelFor(sheet);
    table = RemarksTable.of("Problems in the workbook", model.problems());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren()
        .addAll(
            new FilterBar(
                label,
                sheet,
                Buttons.plain("Co_py the list", () -> copy(model)),
                Buttons.plain("_Save the list…", model::saveProblems)),
            table,
            marked());
  }

  void focusList() {
    table.requestFocus();
  }

  private Label marked() {
    var words = Words.text("");
    words
        .textProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(RemarksTable::inFull)
                .orElse("Mark a line to read it in full."));
    return words;
  }

  private static void copy(MoveInViewModel model) {
    model
        .list()
        .ifPresent(
            list -> {
              var content = new ClipboardContent();
              content.putString(list.text());
              Clipboard.getSystemClipboard().setContent(content);
              model.copied();
            });
  }
}
