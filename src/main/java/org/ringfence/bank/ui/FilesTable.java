package org.ringfence.bank.ui;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.bank.BroughtFile;
import org.ringfence.ui.kit.DataTable;

/** The files that were brought in for an account. */
final class FilesTable {

  private FilesTable() {}

  static Node of(BankViewModel model) {
    var table =
        new DataTable<>("Files brought in", model.files())
            .date("Brought in", model::broughtOn)
            .words("File", 30, BroughtFile::name)
            .dateIfAny("From", it -> it.file().lines().firstOn())
            .dateIfAny("To", it -> it.file().lines().lastOn())
            .number("Lines", 7, it -> it.file().lines().read())
            .number("New", 7, it -> it.file().lines().added())
            .words("By", 16, it -> it.file().by())
            .whenEmpty("No statement of this account was brought in yet.");
    VBox.setVgrow(table, Priority.ALWAYS);
    var column = new VBox(table);
    column.getStyleClass().add("tab-filling");
    return column;
  }
}
