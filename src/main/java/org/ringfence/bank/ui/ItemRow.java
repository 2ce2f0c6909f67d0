package org.ringfence.bank.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.bank.BookItem;
import org.ringfence.ui.kit.Search;

/** What the book has and the bank has not yet, and whether it is chosen. */
final class ItemRow {

  private final BookItem item;
  private final BooleanProperty chosen;

  ItemRow(BookItem item, boolean chosen) {
    this.item = item;
    this.chosen = new SimpleBooleanProperty(this, "chosen", chosen);
  }

  BookItem item() {
    return item;
  }

  boolean contains(String words) {
    return Search.matches(
        "%s %s %s".formatted(item.says(), item.what().who(), item.amount()), words);
  }

  BooleanProperty chosenProperty() {
    return chosen;
  }
}
