package org.ringfence.statements.ui;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.beans.Observable;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;

/** A statement's pages below one another, as wide as the window lets them be. */
public final class StatementPaperView implements Screen {

  private final StatementPaperViewModel model;
  private final VBox sheets = new VBox();
  private final ScrollPane scroll = new ScrollPane(sheets);
  private final Shortcut print;
  private final Shortcut save;
  private final Page page;

  public StatementPaperView(StatementPaperViewModel model) {
    this.model = model;
    print = Shortcut.of("Shortcut+P", "Print the statement", model::print);
    save = Shortcut.of("Shortcut+S", "Save the statement as a PDF", model::save);
    sheets.getStyleClass().add("paper-sheets");
    sheets.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText("The pages of the statement");
    scroll.getStyleClass().add("page-scroll");
    model.pages().addListener((Observable _) -> show());
    page =
        Page.filling(
                new PageHeader(model.title())
                    .actions(
                        Buttons.keys(Buttons.primary("_Print…", model::print), print),
                        Buttons.keys(Buttons.plain("_Save as PDF…", model::save), save)))
            .banner(model.noticeProperty())
            .add(scroll);
  }

  private void show() {
    sheets.getChildren().clear();
    int number = 0;
    for (var picture : model.pages()) {
      sheets.getChildren().add(sheet(picture, ++number));
    }
  }

  private Node sheet(BufferedImage picture, int number) {
    var view = new ImageView(SwingFXUtils.toFXImage(picture, null));
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty()
        .bind(
            scroll
                .widthProperty()
                .map(width -> Math.min(width.doubleValue() - 48, picture.getWidth() / 2.0 * 1.4)));
    var sheet = new StackPane(view);
    sheet.setMaxWidth(StackPane.USE_PREF_SIZE);
    sheet.getStyleClass().add("paper-sheet");
    sheet.setAccessibleText("Page " + number);
    return sheet;
  }

  @Override
  public String title() {
    return model.title();
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
    scroll.requestFocus();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(print, save);
  }
}
