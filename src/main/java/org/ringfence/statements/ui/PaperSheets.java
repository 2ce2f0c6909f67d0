package org.ringfence.statements.ui;

import java.awt.image.BufferedImage;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages of a paper below one another, as large as the zoom says. */
final class PaperSheets extends ScrollPane {

  /** The edges of a page, and one pixel that rounding may take, in pixels. */
  private static final double EDGES = 3;

  private final VBox sheets = new VBox();
  private final ObservableList<BufferedImage> pages;
  private final PaperZoom zoom;

  PaperSheets(ObservableList<BufferedImage> pages, PaperZoom zoom) {
    this.pages = pages;
    this.zoom = zoom;
    sheets.getStyleClass().add("paper-sheets");
    sheets.setAlignment(Pos.TOP_CENTER);
    // Wider than the window at times: then it scrolls sideways too.
    sheets.setMinWidth(Region.USE_PREF_SIZE);
    setContent(sheets);
    setFitToWidth(true);
    setAccessibleText("The pages of the statement");
    getStyleClass().add("page-scroll");
    pages.addListener((Observable _) -> show());
    // Always there: a bar that comes and goes with the height would change the width.
    setVbarPolicy(ScrollBarPolicy.ALWAYS);
    viewportBoundsProperty().subscribe(this::measure);
    sheets.insetsProperty().subscribe(this::measure);
  }

  private void measure() {
    var beside = sheets.getInsets().getLeft() + sheets.getInsets().getRight() + EDGES;
    zoom.room(getViewportBounds().getWidth() - beside);
  }

  private void show() {
    double at = getVvalue();
    sheets.getChildren().clear();
    int number = 0;
    for (var picture : pages) {
      sheets.getChildren().add(sheet(picture, ++number));
    }
    setVvalue(at);
  }

  // Drawn for this size, so that one pixel of the picture is one of the screen; until it is drawn
  // anew after a change of size, the one there is stretches.
  private Node sheet(BufferedImage picture, int number) {
    var view = new ImageView(SwingFXUtils.toFXImage(picture, null));
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty()
        .bind(
            zoom.percentProperty()
                .map(_ -> (double) Math.round(zoom.pixelsAPoint() * PaperZoom.PAPER_WIDTH)));
    var sheet = new StackPane(view);
    sheet.setMaxWidth(Region.USE_PREF_SIZE);
    sheet.getStyleClass().add("paper-sheet");
    sheet.setAccessibleText("Page " + number);
    return sheet;
  }
}
