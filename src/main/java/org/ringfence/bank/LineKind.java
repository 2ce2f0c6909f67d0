package org.ringfence.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;

/** What a line of the bank may be entered as. */
public enum LineKind {
  FROM_COMMISSIONER("Commissioner’s payment", Way.IN),
  CONTRIBUTION("Contribution", Way.IN),
  REFUND("Refund from a payee", Way.IN),
  PURCHASE("Purchase", Way.OUT),
  BILLS("Payment of bills", Way.OUT),
  SUPPORT("Own support", Way.OUT),
  FEE("Fee", Way.OUT),
  RETURNED("Given back to the commissioner", Way.OUT),
  BANK_CHARGE("Our own: bank charge", Way.EITHER),
  INTEREST("Our own: interest", Way.EITHER),
  TRANSFER("Our own: transfer", Way.EITHER),
  OTHER_OWN("Our own: other", Way.EITHER);

  private enum Way {
    IN,
    OUT,
    EITHER
  }

  private final String label;
  private final Way way;

  LineKind(String label, Way way) {
    this.label = label;
    this.way = way;
  }

  public String label() {
    return label;
  }

  public boolean suits(boolean moneyIn) {
    return switch (way) {
      case IN -> moneyIn;
      case OUT -> !moneyIn;
      case EITHER -> true;
    };
  }

  /** Those that a line of this amount can be. */
  public static List<LineKind> of(Money amount) {
    return Arrays.stream(values()).filter(kind -> kind.suits(amount.isPositive())).toList();
  }

  /** Why the provider's own money moved; empty when it is a fund's. */
  public Optional<OwnMoneyKind> own() {
    return switch (this) {
      case BANK_CHARGE -> Optional.of(OwnMoneyKind.BANK_CHARGE);
      case INTEREST -> Optional.of(OwnMoneyKind.INTEREST);
      case TRANSFER -> Optional.of(OwnMoneyKind.TRANSFER);
      case OTHER_OWN -> Optional.of(OwnMoneyKind.OTHER);
      case FROM_COMMISSIONER, CONTRIBUTION, REFUND, PURCHASE, BILLS, SUPPORT, FEE, RETURNED ->
          Optional.empty();
    };
  }

  /** True when one line may be for many people, with a share each. */
  public boolean isShared() {
    return this == FROM_COMMISSIONER || this == SUPPORT || this == FEE;
  }
}
