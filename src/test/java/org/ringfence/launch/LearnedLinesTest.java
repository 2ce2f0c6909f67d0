package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.launch.BankOffice.DAY;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.Guess;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineKind;
import org.ringfence.ids.BankRuleId;

/** What lines of the bank were entered as is learned and proposed for the next ones like them. */
class LearnedLinesTest {

  @TempDir Path folder;
  private LineDesk desk;

  @BeforeEach
  void opens() {
    desk = new LineDesk(folder);
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  @Test
  void learnsAndProposesTheBestFit() {
    desk.enters(
        desk.line(DAY, "CARD PAYMENT TO INVENTED TAXIS ON 05 OCT", -1_250),
        desk.purchase(desk.gwen, ""));
    desk.enters(
        desk.line(DAY.plusDays(1), "CARD PAYMENT TO INVENTED TAXIS ON 06 OCT", -900),
        desk.purchase(desk.sam, ""));
    desk.enters(
        desk.line(DAY.plusDays(1), "CARD PAYMENT TO SUPER SHOP", -200),
        new LineEntry.Own(LineKind.OTHER_OWN, "Ours"));
    var next = desk.line(DAY.plusDays(7), "CARD PAYMENT TO INVENTED TAXIS ON 12 OCT", -1_250);
    var draft = desk.entering.draft(next.id()).orElseThrow();
    assertThat(draft.rule()).isPresent();
    assertThat(draft.rule().get().words()).isEqualTo("INVENTED TAXIS");
    assertThat(draft.rule().get().guess())
        .isEqualTo(
            new Guess(
                LineKind.PURCHASE,
                Optional.of(desk.gwen),
                Optional.of(desk.office.taxis),
                Optional.empty(),
                "Transport",
                "Out"));
    assertThat(draft.note()).isEqualTo("CARD PAYMENT TO INVENTED TAXIS ON 12 OCT");
    var named = desk.line(DAY.plusDays(7), "SAM MADEUP TAXIS", -100);
    assertThat(desk.entering.draft(named.id()).orElseThrow().note()).isEmpty();
    var in = desk.line(DAY.plusDays(7), "INVENTED TAXIS REFUND", 100);
    assertThat(desk.entering.draft(in.id()).orElseThrow().rule()).isEmpty();
  }

  @Test
  void whomTheTextNamesIsFilledInWithoutARule() {
    var refund = desk.line(DAY, "INVENTED TAXIS REFUND P002", 300);
    var draft = desk.entering.draft(refund.id()).orElseThrow();
    assertThat(draft.kind()).contains(LineKind.REFUND);
    assertThat(draft.named().person()).contains(desk.sam);
    assertThat(draft.named().payee()).contains(desk.office.taxis);
    var contribution = desk.line(DAY, "STO GWEN SAMPLE", 2_000);
    assertThat(desk.entering.draft(contribution.id()).orElseThrow().kind())
        .contains(LineKind.CONTRIBUTION);
    var both = desk.line(DAY, "GWEN SAMPLE AND SAM MADEUP", 2_000);
    assertThat(desk.entering.draft(both.id()).orElseThrow().named().person()).isEmpty();
    var back = desk.line(DAY, "ANYSHIRE COUNCIL", -2_000);
    assertThat(desk.entering.draft(back.id()).orElseThrow().kind()).contains(LineKind.RETURNED);
    var unknown = desk.line(DAY, "SUNDRY", -2_000);
    assertThat(desk.entering.draft(unknown.id()).orElseThrow().kind()).isEmpty();
  }

  @Test
  void aRuleIsChangedAndEnded() {
    desk.enters(desk.line(DAY, "CARD INVENTED TAXIS", -1_250), desk.purchase(desk.gwen, ""));
    var rule =
        desk.bank.rules().all().stream()
            .filter(it -> it.words().equals("INVENTED TAXIS"))
            .findFirst()
            .orElseThrow();
    var guess = rule.guess();
    var rules = desk.bank.rules();
    desk.office.refuses("Words is empty", () -> rules.change(BY, rule.id(), " ", guess));
    desk.office.refuses("Only numbers", () -> rules.change(BY, rule.id(), "12 34", guess));
    var contribution =
        new Guess(
            LineKind.CONTRIBUTION,
            Optional.of(desk.gwen),
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    desk.office.refuses("goes out", () -> rules.change(BY, rule.id(), "TAXIS", contribution));
    desk.office.refuses(
        "not in the book", () -> rules.change(BY, new BankRuleId(99), "TAXIS", guess));
    rules.change(BY, rule.id(), "Taxis 214", guess).orElseThrow();
    assertThat(rules.all()).extracting(it -> it.words()).contains("TAXIS");
    desk.enters(desk.line(DAY.plusDays(1), "INVENTED TAXIS", -1_300), desk.purchase(desk.gwen, ""));
    desk.office.refuses(
        "says the same already", () -> rules.change(BY, rule.id(), "INVENTED TAXIS", guess));
    rules.end(BY, rule.id()).orElseThrow();
    desk.office.refuses("ended already", () -> rules.end(BY, rule.id()));
    desk.office.refuses("ended already", () -> rules.change(BY, rule.id(), "TAXIS", guess));
    assertThat(rules.all()).noneMatch(it -> it.id().equals(rule.id()));
  }
}
