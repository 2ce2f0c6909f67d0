package org.ringfence.ui.kit;

import org.ringfence.money.Money;

/** Pounds: right-aligned behind a pound sign. */
public final class MoneyField extends TypedField {

  public MoneyField(Typed<Money> input) {
    super(input);
    getStyleClass().add("money-field");
    setLeft(Words.of("£", "prefix"));
  }
}
