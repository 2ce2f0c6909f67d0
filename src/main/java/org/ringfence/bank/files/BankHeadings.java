package org.ringfence.bank.files;

import static org.ringfence.bank.files.BankFileFormat.*;
import static org.ringfence.bank.files.ColumnRole.*;

import java.util.List;
import java.util.Map;

/**
 * The rows of headings that UK banks are known to write, as data. Order matters: the first layout
 * whose headings are all there is taken.
 */
final class BankHeadings {

  /**
   * @param outIsPositive whether this bank writes money out without a sign
   * @param marks headings (as {@link Headings} plain-writes them) that together tell this bank
   * @param columns for each role the headings to take, in the order they are read
   */
  record Layout(
      BankFileFormat format,
      boolean newestFirst,
      boolean outIsPositive,
      List<String> marks,
      Map<ColumnRole, List<String>> columns) {

    Layout(
        BankFileFormat format,
        boolean newestFirst,
        List<String> marks,
        Map<ColumnRole, List<String>> columns) {
      this(format, newestFirst, false, marks, columns);
    }
  }

  static final List<Layout> ALL =
      List.of(
          new Layout(
              LLOYDS,
              true,
              List.of(
                  "transaction date", "transaction description", "debit amount", "credit amount"),
              Map.of(
                  DATE, List.of("transaction date"),
                  TYPE, List.of("transaction type"),
                  SORT_CODE, List.of("sort code"),
                  ACCOUNT, List.of("account number"),
                  TEXT, List.of("transaction description"),
                  PAID_OUT, List.of("debit amount"),
                  PAID_IN, List.of("credit amount"),
                  BALANCE, List.of("balance"))),
          new Layout(
              BARCLAYS,
              true,
              List.of("number", "date", "account", "amount", "subcategory", "memo"),
              Map.of(
                  DATE, List.of("date"),
                  ACCOUNT, List.of("account"),
                  AMOUNT, List.of("amount"),
                  TYPE, List.of("subcategory"),
                  TEXT, List.of("memo"))),
          new Layout(
              NATWEST,
              true,
              List.of("date", "type", "description", "value", "account number"),
              Map.of(
                  DATE, List.of("date"),
                  TYPE, List.of("type"),
                  TEXT, List.of("description"),
                  AMOUNT, List.of("value"),
                  BALANCE, List.of("balance"),
                  ACCOUNT, List.of("account number"))),
          new Layout(
              STARLING,
              false,
              List.of("date", "counter party", "reference", "amount"),
              Map.of(
                  DATE, List.of("date"),
                  TEXT, List.of("counter party", "reference"),
                  TYPE, List.of("type"),
                  AMOUNT, List.of("amount"),
                  BALANCE, List.of("balance"))),
          new Layout(
              MONZO,
              false,
              List.of("transaction id", "date", "time", "name", "amount", "currency"),
              Map.of(
                  BANK_ID, List.of("transaction id"),
                  DATE, List.of("date"),
                  TYPE, List.of("type"),
                  TEXT, List.of("name", "description", "notes and #tags"),
                  AMOUNT, List.of("amount"),
                  CURRENCY, List.of("currency"),
                  BALANCE, List.of("balance"))),
          new Layout(
              MONZO,
              false,
              List.of("id", "created", "amount", "currency"),
              Map.of(
                  BANK_ID, List.of("id"),
                  DATE, List.of("created"),
                  TEXT, List.of("merchant", "name", "description", "notes"),
                  AMOUNT, List.of("amount"),
                  CURRENCY, List.of("currency"))),
          new Layout(
              NATIONWIDE,
              true,
              List.of("date", "transaction type", "description", "paid out", "paid in", "balance"),
              Map.of(
                  DATE, List.of("date"),
                  TYPE, List.of("transaction type"),
                  TEXT, List.of("description"),
                  PAID_OUT, List.of("paid out"),
                  PAID_IN, List.of("paid in"),
                  BALANCE, List.of("balance"))),
          new Layout(
              CO_OPERATIVE,
              true,
              List.of("date", "description", "type", "money in", "money out"),
              Map.of(
                  DATE, List.of("date"),
                  TYPE, List.of("type"),
                  TEXT, List.of("description"),
                  PAID_OUT, List.of("money out"),
                  PAID_IN, List.of("money in"),
                  BALANCE, List.of("balance"))),
          new Layout(
              AIB,
              false,
              List.of(
                  "posted account", "posted transactions date", "debit amount", "credit amount"),
              Map.of(
                  ACCOUNT, List.of("posted account"),
                  DATE, List.of("posted transactions date"),
                  TEXT, List.of("description", "description1", "description2", "description3"),
                  TYPE, List.of("transaction type"),
                  CURRENCY, List.of("posted currency"),
                  PAID_OUT, List.of("debit amount"),
                  PAID_IN, List.of("credit amount"),
                  BALANCE, List.of("balance"))),
          new Layout(
              REVOLUT,
              false,
              List.of("type", "product", "completed date", "description", "amount", "fee", "state"),
              Map.of(
                  DATE, List.of("completed date"),
                  TYPE, List.of("type"),
                  TEXT, List.of("description"),
                  AMOUNT, List.of("amount"),
                  FEE, List.of("fee"),
                  CURRENCY, List.of("currency"),
                  STATE, List.of("state"),
                  ACCOUNT, List.of("product"),
                  BALANCE, List.of("balance"))),
          new Layout(
              REVOLUT,
              true,
              List.of("date completed (utc)", "id", "description", "total amount"),
              Map.of(
                  BANK_ID, List.of("id"),
                  DATE, List.of("date completed (utc)"),
                  TYPE, List.of("type"),
                  TEXT, List.of("description", "reference"),
                  AMOUNT, List.of("total amount"),
                  CURRENCY, List.of("payment currency", "currency"),
                  STATE, List.of("state"),
                  ACCOUNT, List.of("account"),
                  BALANCE, List.of("balance"))),
          new Layout(
              REVOLUT,
              true,
              List.of("date completed (utc)", "id", "description", "amount"),
              Map.of(
                  BANK_ID, List.of("id"),
                  DATE, List.of("date completed (utc)"),
                  TYPE, List.of("type"),
                  TEXT, List.of("description", "reference"),
                  AMOUNT, List.of("amount"),
                  FEE, List.of("fee"),
                  CURRENCY, List.of("payment currency", "currency"),
                  STATE, List.of("state"),
                  ACCOUNT, List.of("account"),
                  BALANCE, List.of("balance"))),
          new Layout(
              LLOYDS_CARD,
              true,
              true,
              List.of("date", "date entered", "reference", "description", "amount"),
              Map.of(
                  DATE, List.of("date"),
                  TEXT, List.of("description"),
                  BANK_ID, List.of("reference"),
                  AMOUNT, List.of("amount"))),
          new Layout(
              BANKLINE,
              false,
              List.of("sort code", "account number", "date", "narrative #1", "debit", "credit"),
              Map.of(
                  SORT_CODE, List.of("sort code"),
                  ACCOUNT, List.of("account number"),
                  CURRENCY, List.of("currency"),
                  DATE, List.of("date"),
                  TEXT,
                      List.of(
                          "narrative #1",
                          "narrative #2",
                          "narrative #3",
                          "narrative #4",
                          "narrative #5"),
                  TYPE, List.of("transaction type", "type"),
                  PAID_OUT, List.of("debit"),
                  PAID_IN, List.of("credit"))),
          new Layout(
              HSBCNET,
              true,
              List.of("account number", "narrative", "trn type", "credit amount", "debit amount"),
              Map.of(
                  ACCOUNT, List.of("iban", "account number"),
                  CURRENCY, List.of("currency"),
                  DATE, List.of("post date", "value date"),
                  TEXT, List.of("narrative", "customer reference"),
                  BANK_ID, List.of("bank reference"),
                  TYPE, List.of("trn type"),
                  PAID_OUT, List.of("debit amount"),
                  PAID_IN, List.of("credit amount"),
                  BALANCE, List.of("balance"))));

  private BankHeadings() {}
}
