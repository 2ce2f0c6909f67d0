package org.ringfence.bills.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.ringfence.bills.BillAuthorising.FundCover;
import org.ringfence.ui.kit.AreaField;
import org.ringfence.ui.kit.Banner;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DetailList;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.SecretField;

/** What each fund has, who signs, and their PIN. */
final class AuthoriseForm extends VBox {

  private final VBox cover = new VBox();

  AuthoriseForm(AuthoriseViewModel model) {
    getStyleClass().add("form-rows");
    var form = new Form(model.form());
    var reason =
        form.box(
            new AreaField(model.reason(), 2),
            "Needed because a fund has too little. It shows on the statement and the return.");
    reason.visibleProperty().bind(model.tooLittleProperty());
    reason.managedProperty().bind(model.tooLittleProperty());
    form.row(new ChoiceField<>(model.who()), new SecretField(model.pin()))
        .node(reason)
        .buttons(Buttons.primary("_Authorise", model::authorise));
    getChildren().addAll(new Banner(model.toMindProperty()), cover, form);
    model.cover().addListener((ListChangeListener<FundCover>) change -> show(model));
    show(model);
  }

  private void show(AuthoriseViewModel model) {
    var list = new DetailList();
    for (var each : model.cover()) {
      list.add(
          each.person().name(),
          each.problem()
              .map(
                  problem ->
                      "%s of %s available. %s"
                          .formatted(each.share(), each.available(), problem.says()))
              .orElse("%s of %s available".formatted(each.share(), each.available())));
    }
    cover.getChildren().setAll(list);
  }
}
