package org.ringfence.bills;

import java.time.LocalDate;
import org.ringfence.ids.BankAccountId;

/** How a bill stands now. */
public sealed interface BillState {

  /** Waits for someone to authorise it. */
  record Entered() implements BillState {}

  /** Waits for an answer. */
  record Queried(String reason, String by) implements BillState {}

  /** Will not be paid unless it is corrected. */
  record Rejected(String reason, String by) implements BillState {}

  /** Was a mistake; nothing more comes of it. */
  record Withdrawn(String reason, String by) implements BillState {}

  /** Its money is held until it is paid. */
  record Authorised(Signed signed) implements BillState {}

  /** Its entries are in the journal; each share says which. */
  record Paid(Signed signed, LocalDate on, BankAccountId from) implements BillState {}

  /** Who authorised it, and when. */
  record Signed(String by, LocalDate on) {}

  default BillStage stage() {
    return switch (this) {
      case Entered _ -> BillStage.ENTERED;
      case Queried _ -> BillStage.QUERIED;
      case Rejected _ -> BillStage.REJECTED;
      case Withdrawn _ -> BillStage.WITHDRAWN;
      case Authorised _ -> BillStage.AUTHORISED;
      case Paid _ -> BillStage.PAID;
    };
  }
}
