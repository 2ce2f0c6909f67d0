package org.ringfence.bank.files;

import static org.ringfence.bank.files.ColumnRole.*;

import java.util.List;
import java.util.Map;

/** The headings that banks in general write, for a table of a bank that is not known. */
final class GeneralHeadings {

  /**
   * Headings that any bank may use, the likeliest first; every one of {@link ColumnRole#TEXT} that
   * is there is taken, of the other roles the first.
   */
  static final Map<ColumnRole, List<String>> NAMES =
      Map.of(
          DATE,
              List.of(
                  "date",
                  "transaction date",
                  "posting date",
                  "posted date",
                  "post date",
                  "date posted",
                  "posted",
                  "booking date",
                  "booked date",
                  "entry date",
                  "processed date",
                  "date processed",
                  "completed date",
                  "completed date (utc)",
                  "date completed",
                  "completed",
                  "transaction date/time",
                  "date/time",
                  "datetime",
                  "created",
                  "created on",
                  "value date",
                  "started date"),
          AMOUNT,
              List.of(
                  "amount",
                  "value",
                  "transaction amount",
                  "net amount",
                  "amount in",
                  "transaction value",
                  "net",
                  "debit/credit amount",
                  "debit/credit"),
          PAID_IN,
              List.of(
                  "paid in",
                  "money in",
                  "credit",
                  "credit amount",
                  "credits",
                  "in",
                  "deposit",
                  "deposits",
                  "receipts",
                  "received",
                  "amount credited",
                  "credit value",
                  "deposit amount",
                  "payments in",
                  "credited"),
          PAID_OUT,
              List.of(
                  "paid out",
                  "money out",
                  "debit",
                  "debit amount",
                  "debits",
                  "out",
                  "withdrawal",
                  "withdrawals",
                  "payments",
                  "paid",
                  "amount debited",
                  "debit value",
                  "withdrawn",
                  "withdrawal amount",
                  "payments out",
                  "spent",
                  "debited"),
          BALANCE,
              List.of(
                  "balance",
                  "running balance",
                  "account balance",
                  "ledger balance",
                  "statement balance",
                  "cleared balance",
                  "balance after"),
          TEXT,
              List.of(
                  "description",
                  "transaction description",
                  "details",
                  "transaction details",
                  "narrative",
                  "transaction narrative",
                  "narrative #1",
                  "narrative #2",
                  "narrative #3",
                  "narrative #4",
                  "narrative #5",
                  "narrative 1",
                  "narrative 2",
                  "narrative 3",
                  "narrative 4",
                  "narrative 5",
                  "memo",
                  "payee",
                  "payer",
                  "name",
                  "merchant",
                  "merchant name",
                  "counter party",
                  "counterparty",
                  "counterparty name",
                  "payee name",
                  "particulars",
                  "to",
                  "from",
                  "reference",
                  "payment reference",
                  "your reference",
                  "customer reference",
                  "transaction reference",
                  "further details",
                  "additional details",
                  "text"),
          TYPE,
              List.of(
                  "type", "transaction type", "trn type", "code", "transaction code", "tran type"),
          CURRENCY, List.of("currency", "ccy", "currency code", "account currency"),
          SORT_CODE, List.of("sort code", "sortcode", "sort-code"),
          ACCOUNT,
              List.of(
                  "account number", "account no", "account", "account no.", "iban", "account id"));

  /** Further general roles: {@link Map#of} ends at ten. */
  static final Map<ColumnRole, List<String>> MORE =
      Map.of(
          DIRECTION,
              List.of(
                  "cr/dr",
                  "dr/cr",
                  "credit/debit",
                  "debit/credit indicator",
                  "direction",
                  "cr/dr identifier",
                  "cr/dr indicator",
                  "credit/debit indicator",
                  "d/c",
                  "c/d"),
          BANK_ID,
              List.of("transaction id", "id", "fitid", "bank reference", "transaction number"));

  private GeneralHeadings() {}
}
