package org.ringfence.bank.files;

/** What kind of file it was, as the preview names it. */
public enum BankFileFormat {
  LLOYDS("Lloyds, Halifax, Bank of Scotland or TSB, comma-separated"),
  BARCLAYS("Barclays, comma-separated"),
  NATWEST("NatWest or Royal Bank of Scotland, comma-separated"),
  HSBC("HSBC, comma-separated without headings"),
  STARLING("Starling, comma-separated"),
  MONZO("Monzo, comma-separated"),
  CO_OPERATIVE("Co-operative Bank or Smile, comma-separated"),
  NATIONWIDE("Nationwide, comma-separated"),
  SANTANDER_TEXT("Santander, text"),
  AIB("AIB, comma-separated"),
  REVOLUT("Revolut, comma-separated"),
  LLOYDS_CARD("Lloyds or Halifax credit card, comma-separated"),
  BANKLINE("Bankline, comma-separated"),
  HSBCNET("HSBCnet, comma-separated"),
  LLOYDS_COMMERCIAL("Lloyds Commercial Banking, comma-separated"),
  HEADED_TABLE("a table understood by its headings"),
  BARE_TABLE("a table without headings, understood by what stands in it"),
  MAPPED_TABLE("a table whose columns you named"),
  OFX("OFX"),
  QIF("QIF"),
  CAMT_053("CAMT.053 (ISO 20022)"),
  MT940("MT940 (SWIFT)");

  private final String label;

  BankFileFormat(String label) {
    this.label = label;
  }

  /** In words, for a person. */
  public String label() {
    return label;
  }

  /** True when it is rows of columns, which a person can name. */
  public boolean isTable() {
    return switch (this) {
      case OFX, QIF, CAMT_053, MT940, SANTANDER_TEXT -> false;
      default -> true;
    };
  }
}
