package org.ringfence.bank.ui;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.BookItem;
import org.ringfence.bank.MatchedPair;
import org.ringfence.bank.Matching;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Search;
import org.ringfence.ui.kit.Workplace;

/** What was matched in an account, to look at and to take back. */
final class MatchedViewModel {

  private final ObservableList<MatchedPair> all = FXCollections.observableArrayList();
  private final FilteredList<MatchedPair> shown = new FilteredList<>(all);
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final BankAccountId account;
  private final Matching matching;
  private final Workplace at;

  MatchedViewModel(BankAccountId account, Matching matching, Workplace at) {
    this.account = account;
    this.matching = matching;
    this.at = at;
    search.addListener(
        (seen, before, now) ->
            shown.setPredicate(
                pair ->
                    now.isBlank()
                        || Search.matches(
                            "%s %s %s".formatted(bank(pair), book(pair), pair.amount()), now)));
  }

  void load() {
    at.jobs().load(progress -> matching.matched(account), all::setAll);
  }

  /** Asks why, and takes the match back. */
  void takeBack(MatchedPair pair) {
    at.dialogs()
        .askReason(
            "Take this match back?",
            "%s and %s are then to be matched again.".formatted(bank(pair), book(pair)),
            "Take back")
        .ifPresent(
            reason ->
                matching
                    .unmatch(at.by().get(), pair.match().id(), reason)
                    .handle(
                        done -> {
                          notice.set(Notice.done("The match was taken back."));
                          load();
                        },
                        problems -> notice.set(Notice.refused(problems))));
  }

  /** The bank’s side in words. */
  static String bank(MatchedPair pair) {
    if (pair.lines().isEmpty()) {
      return "Nothing of the bank";
    }
    var first = pair.lines().getFirst().text();
    int count = pair.lines().size();
    return count == 1 ? first : "%s and %d more".formatted(first, count - 1);
  }

  /** The book’s side in words. */
  static String book(MatchedPair pair) {
    if (pair.book().isEmpty()) {
      return "Nothing of the book";
    }
    var first = pair.book().getFirst().says();
    int count = pair.book().size();
    return count == 1 ? first : "%s and %d more".formatted(first, count - 1);
  }

  /** Both sides with all that belongs to them, why, and who said so. */
  static String inFull(MatchedPair pair) {
    var bank = pair.lines().stream().map(BankLine::text).collect(Collectors.joining("; "));
    var book = pair.book().stream().map(BookItem::says).collect(Collectors.joining("; "));
    return "%s is %s. %s (%s)."
        .formatted(
            bank.isEmpty() ? bank(pair) : bank,
            book.isEmpty() ? book(pair) : book,
            pair.match().reason(),
            pair.match().by());
  }

  FilteredList<MatchedPair> matches() {
    return shown;
  }

  StringProperty searchProperty() {
    return search;
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
