package org.ringfence.people.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.people.Listed;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.FormCard;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;

/** A list that the office keeps: the form above, the list below. */
abstract class OfficeListView<L extends Listed<?, ?>> implements Screen {

  private final OfficeListViewModel<?, ?, L> model;
  private final String title;
  private final Page page;

  /**
   * @param one what one of them is called: {@code payee}
   * @param form its rows; the buttons are put under them here
   */
  OfficeListView(
      OfficeListViewModel<?, ?, L> model,
      PageHeader header,
      String title,
      String one,
      Form form,
      Node table) {
    this.model = model;
    this.title = title;
    var end = Buttons.danger("_End…", model::end);
    end.visibleProperty().bind(model.openedProperty().map(OfficeListView::canEnd));
    page =
        Page.filling(header)
            .add(
                new FormCard<L>(model.form(), form, model.openedProperty())
                    .headed("New " + one, Listed::name)
                    .does("_Add " + one, model::save, model::clear, end))
            .add(table);
  }

  private static boolean canEnd(Optional<? extends Listed<?, ?>> opened) {
    return opened.filter(it -> it.endedOn().isEmpty()).isPresent();
  }

  @Override
  public final String title() {
    return title;
  }

  @Override
  public final Node node() {
    return page;
  }

  @Override
  public final void reload() {
    model.load();
  }

  @Override
  public final boolean isDirty() {
    return model.form().isDirty();
  }
}
