package org.ringfence.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.paper.Block;
import org.ringfence.paper.Block.Bullets;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.Look;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Paper;
import org.ringfence.paper.Paper.About;
import org.ringfence.paper.Theme;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;

/**
 * The proof on paper, for the provider's own files and its auditors. People are shown by their
 * references alone: whoever audits for one commissioner is not to learn the names of another's.
 */
final class ProofPaper {

  private final LocalDate on;
  private final String provider;
  private final List<AccountProof> proofs = new ArrayList<>();
  private final List<String> unproved = new ArrayList<>();

  ProofPaper(LocalDate on, String provider, List<Outcome<AccountProof>> accounts) {
    this.on = on;
    this.provider = provider;
    accounts.forEach(
        account ->
            account.handle(
                proofs::add, problems -> problems.forEach(it -> unproved.add(it.says()))));
  }

  /**
   * @param zone where the day begins on which it was made
   */
  Paper paper(Instant madeAt, ZoneId zone) {
    var title = isWhole() ? "It is all there" : "Proof of the bank accounts";
    var footer =
        "%s · Proof of the bank accounts on %s · Made on %s"
            .formatted(provider, DayText.of(on), DayText.of(LocalDate.ofInstant(madeAt, zone)));
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, title));
    blocks.add(Paragraph.of(Block.Tone.LEAD, "%s · %s".formatted(DayText.of(on), provider)));
    blocks.add(new Block.Box(Look.CALLOUT, says()));
    if (!proofs.isEmpty()) {
      blocks.add(new Heading(2, "Every account"));
      blocks.add(accounts());
      proofs.forEach(proof -> blocks.addAll(account(proof)));
    }
    blocks.add(
        Paragraph.of(
            Block.Tone.SMALL,
            "Bank: what the bank’s statement says. Funds: what the journal says of each person’s"
                + " fund in the account. Our own: the provider’s money in it. On its way: what one"
                + " of the two has and the other has not yet; below zero, when the bank has still"
                + " to get it. People are shown by their references."));
    return new Paper(
        new About(title, provider, "Proof of the bank accounts", footer, madeAt),
        Theme.standard(),
        blocks,
        Optional.empty());
  }

  private boolean isWhole() {
    return !proofs.isEmpty()
        && unproved.isEmpty()
        && proofs.stream().allMatch(AccountProof::isWhole);
  }

  private List<Block> says() {
    var says = new ArrayList<Block>();
    if (isWhole()) {
      says.add(
          Paragraph.of(
              "What the bank holds is what each person’s fund holds in it, our own money, and what"
                  + " is on its way: the same to the penny."));
    }
    proofs.stream()
        .filter(proof -> !proof.isWhole())
        .forEach(
            proof ->
                says.add(
                    Paragraph.of(
                        "%s does not balance: %s is not accounted for. What makes it is listed below."
                            .formatted(proof.account().name(), proof.difference()))));
    unproved.forEach(reason -> says.add(Paragraph.of(reason)));
    if (says.isEmpty()) {
      says.add(Paragraph.of("There is no bank account in the book."));
    }
    return says;
  }

  private Table accounts() {
    var rows = new ArrayList<Row>();
    proofs.forEach(
        proof ->
            rows.add(
                Row.of(
                    proof.account().name(),
                    proof.bank().toString(),
                    proof.fundsTogether().toString(),
                    proof.own().toString(),
                    proof.onItsWay().toString(),
                    proof.difference().toString())));
    if (proofs.size() > 1) {
      rows.add(
          Row.total(
              "Together",
              sum(proofs.stream().map(AccountProof::bank).toList()),
              sum(proofs.stream().map(AccountProof::fundsTogether).toList()),
              sum(proofs.stream().map(AccountProof::own).toList()),
              sum(proofs.stream().map(AccountProof::onItsWay).toList()),
              sum(proofs.stream().map(AccountProof::difference).toList())));
    }
    return new Table(
        List.of(
            Column.words("Account"),
            Column.amounts("Bank"),
            Column.amounts("Funds"),
            Column.amounts("Our own"),
            Column.amounts("On its way"),
            Column.amounts("Difference")),
        rows,
        true);
  }

  private static String sum(List<Money> amounts) {
    return Money.sum(amounts).toString();
  }

  private static List<Block> account(AccountProof proof) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, proof.account().name()));
    blocks.add(
        Paragraph.of(
            "The last line of the bank’s statement by then is of %s; after it the account held %s."
                .formatted(DayText.of(proof.statedOn()), proof.bank())));
    if (!proof.reasons().isEmpty()) {
      blocks.add(new Heading(3, "What makes the difference"));
      blocks.add(new Bullets(proof.reasons().stream().map(ProofReason::onPaper).toList()));
    }
    if (!proof.funds().isEmpty()) {
      blocks.add(funds(proof));
    }
    return blocks;
  }

  private static Table funds(AccountProof proof) {
    var rows = new ArrayList<Row>();
    proof
        .funds()
        .forEach(fund -> rows.add(Row.of(fund.person().reference(), fund.amount().toString())));
    rows.add(Row.total("All funds", proof.fundsTogether().toString()));
    return new Table(
        List.of(Column.words("Fund of"), Column.amounts("In this account")), rows, true);
  }
}
