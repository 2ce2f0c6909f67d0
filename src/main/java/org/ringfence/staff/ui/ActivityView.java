package org.ringfence.staff.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import javafx.scene.Node;
import org.ringfence.staff.Activity;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SearchBox;

/** The activity log. It is read here and changed nowhere. */
public final class ActivityView implements Screen {

  private final ActivityViewModel model;
  private final Clock clock;
  private final SearchBox search;
  private final Page page;

  public ActivityView(ActivityViewModel model, Clock clock) {
    this.model = model;
    this.clock = clock;
    search = new SearchBox("who, what or whom", model.searchProperty());
    var newer = Buttons.plain("_Newer", model::newer);
    var older = Buttons.plain("_Older", model::older);
    newer.disableProperty().bind(model.hasNewerProperty().not());
    older.disableProperty().bind(model.hasOlderProperty().not());
    page =
        Page.filling(new PageHeader("Activity").subtitle(model.rangeProperty()).quiet(newer, older))
            .add(
                new FilterBar(
                    search,
                    day(new DateField(model.from(), clock), "from day"),
                    day(new DateField(model.to(), clock), "to day")))
            .add(table());
  }

  private static Node day(DateField field, String prompt) {
    field.setPromptText(prompt);
    field.setPrefColumnCount(8);
    return field;
  }

  private Node table() {
    return new DataTable<>("Activity", model.lines())
        .searchedBy(search)
        .moment("When", line -> LocalDateTime.ofInstant(line.at(), clock.getZone()))
        .words("Who", 14, Activity::by)
        .words("What", 18, Activity::what)
        .words("Whom or what", 22, Activity::subject)
        .words("Detail", 34, Activity::detail)
        .whenEmpty("Nothing was done that fits what you search for.");
  }

  @Override
  public String title() {
    return "Activity";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public void focusFirst() {
    search.requestFocus();
  }
}
