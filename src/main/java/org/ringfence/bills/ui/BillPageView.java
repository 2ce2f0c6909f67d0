package org.ringfence.bills.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.bills.Bill;
import org.ringfence.bills.BillDeed;
import org.ringfence.bills.BillDocument;
import org.ringfence.bills.BillEvent;
import org.ringfence.bills.BillShare;
import org.ringfence.bills.BillState;
import org.ringfence.bills.BillsList;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DetailList;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Words;

/** One bill, with its document, its history and what may be done to it. */
final class BillPageView implements Screen {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

  private final BillPageViewModel model;
  private final AuthoriseViewModel authorise;
  private final VBox body = new VBox();
  private final PageHeader header = new PageHeader("Bill");
  private final Page page;
  private final AuthoriseForm authoriseForm;

  BillPageView(BillPageViewModel model, AuthoriseViewModel authorise) {
    this.model = model;
    this.authorise = authorise;
    authoriseForm = new AuthoriseForm(authorise);
    body.getStyleClass().add("form-rows");
    header.title(model.shownProperty().map(now -> now.map(BillPageView::title).orElse("Bill")));
    page = Page.scrolling(header).banner(model.noticeProperty()).add(body);
    model.shownProperty().addListener((seen, before, now) -> now.ifPresent(this::show));
  }

  private static String title(BillPageViewModel.Shown shown) {
    return shown.page().bill().subject();
  }

  private void show(BillPageViewModel.Shown shown) {
    var bill = shown.page().bill();
    header.quiet(StageBadge.of(bill.stage()));
    body.getChildren().setAll(facts(shown.page()));
    if (shown.allows(BillDeed.AUTHORISED)) {
      body.getChildren().add(new Section("Authorise", authoriseForm).card());
    }
    body.getChildren().addAll(actions(shown), shares(shown.page()));
    shown.document().ifPresent(document -> body.getChildren().add(document(document)));
    body.getChildren().add(history(shown.page().history()));
    focusFirst();
  }

  private static Node facts(BillsList.Page page) {
    var bill = page.bill();
    var details = bill.details();
    var facts =
        new DetailList()
            .add("Amount", bill.amount().toString())
            .add("Invoice date", DayText.of(details.invoicedOn()));
    details.days().coversTo().ifPresent(day -> facts.add("Covers up to", DayText.of(day)));
    facts
        .add("Due", DayText.of(details.dueOn()))
        .add("What for", details.description())
        .add("Entered by", enteredBy(bill));
    switch (bill.state()) {
      case BillState.Entered() -> {}
      case BillState.Queried(var reason, var by) -> facts.add("Query of " + by, reason);
      case BillState.Rejected(var reason, var by) -> facts.add("Rejected by " + by, reason);
      case BillState.Withdrawn(var reason, var by) -> facts.add("Withdrawn by " + by, reason);
      case BillState.Authorised(var signed) -> facts.add("Authorised by", inWords(signed));
      case BillState.Paid(var signed, var on, _) ->
          facts.add("Authorised by", inWords(signed)).add("Paid", DayText.of(on));
    }
    return facts;
  }

  private static String enteredBy(Bill bill) {
    var entering = bill.entering();
    return entering.correctedBy().isEmpty()
        ? entering.by()
        : "%s, corrected by %s".formatted(entering.by(), entering.correctedBy());
  }

  private static String inWords(BillState.Signed signed) {
    return "%s on %s".formatted(signed.by(), DayText.of(signed.on()));
  }

  private Node actions(BillPageViewModel.Shown shown) {
    var bar = new FilterBar();
    add(bar, shown, BillDeed.PAID, Buttons.primary("_Pay…", model::pay));
    add(bar, shown, BillDeed.ANSWERED, Buttons.primary("_Answer…", model::answer));
    add(bar, shown, BillDeed.CORRECTED, Buttons.plain("_Correct…", model::correct));
    add(bar, shown, BillDeed.QUERIED, Buttons.plain("_Query…", model::query));
    add(bar, shown, BillDeed.UNAUTHORISED, Buttons.danger("_Take back…", model::takeBack));
    add(bar, shown, BillDeed.REVERSED, Buttons.danger("_Reverse payment…", model::reverse));
    add(bar, shown, BillDeed.REJECTED, Buttons.danger("Re_ject…", model::reject));
    add(bar, shown, BillDeed.WITHDRAWN, Buttons.danger("_Withdraw…", model::withdraw));
    return bar;
  }

  private static void add(
      FilterBar bar, BillPageViewModel.Shown shown, BillDeed deed, Node button) {
    if (shown.allows(deed)) {
      bar.getChildren().add(button);
    }
  }

  private static Node shares(BillsList.Page page) {
    var list = new DetailList();
    for (int i = 0; i < page.people().size(); i++) {
      list.add(page.people().get(i), share(page.bill().shares().get(i)));
    }
    return new Section("Who pays for it", list);
  }

  private static String share(BillShare share) {
    var words = new StringBuilder();
    words.append(share.details().amount()).append(" · ").append(share.details().category());
    if (!share.details().outcome().isEmpty()) {
      words.append(" · ").append(share.details().outcome());
    }
    share.hold().ifPresent(hold -> words.append(" · spoken for"));
    share.entry().ifPresent(entry -> words.append(" · entry ").append(entry.value()));
    share
        .overspend()
        .ifPresent(
            leave ->
                words.append(
                    " · overspend authorised by %s: %s"
                        .formatted(leave.authorisedBy(), leave.reason())));
    return words.toString();
  }

  private Node document(BillDocument document) {
    return new Section("Document", DocumentPreview.of(document))
        .actions(Buttons.link("_Save a copy…", model::saveDocument));
  }

  private Node history(List<BillEvent> events) {
    var list = new DetailList();
    for (var event : events.reversed()) {
      list.add(
          WHEN.format(model.timeOf(event)),
          Words.text(
              "%s by %s%s"
                  .formatted(
                      event.what().label(),
                      event.by(),
                      event.detail().isEmpty() ? "" : ": " + event.detail())));
    }
    return new Section("History", list);
  }

  @Override
  public String title() {
    return model.shownProperty().get().map(BillPageView::title).orElse("Bill");
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
    authorise.load();
  }

  // What undoes something is never what Enter does on arriving here.
  @Override
  public void focusFirst() {
    var now = model.shownProperty().get();
    if (now.filter(it -> it.allows(BillDeed.AUTHORISED)).isPresent()) {
      Focus.first(authoriseForm);
    } else if (now.filter(it -> it.allows(BillDeed.PAID) || it.allows(BillDeed.ANSWERED))
        .isPresent()) {
      Focus.first(body);
    } else {
      page.requestFocus();
    }
  }

  @Override
  public boolean isDirty() {
    return authorise.form().isDirty();
  }
}
