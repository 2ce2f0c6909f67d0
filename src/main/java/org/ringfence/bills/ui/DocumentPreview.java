package org.ringfence.bills.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.ringfence.bills.BillDocument;
import org.ringfence.ui.kit.Words;

/** An invoice on screen: a scan, or the first pages of a PDF. */
final class DocumentPreview {

  private static final double WIDTH_MAX = 560;

  private DocumentPreview() {}

  static Node of(BillDocument document) {
    var name = document.kept().fileName();
    if (document.kept().mediaType().startsWith("image/")) {
      var image = new Image(new ByteArrayInputStream(document.bytes()));
      return image.isError() ? notShown(name) : view(image, "The document " + name);
    }
    if (document.pages().isEmpty()) {
      return notShown(name);
    }
    var pages = new VBox();
    pages.getStyleClass().add("form-rows");
    for (var page : document.pages()) {
      int number = pages.getChildren().size() + 1;
      pages.getChildren().add(page(page, "Page %d of the document %s".formatted(number, name)));
    }
    return pages;
  }

  private static Node page(BufferedImage page, String says) {
    return view(SwingFXUtils.toFXImage(page, null), says);
  }

  private static Node notShown(String name) {
    return Words.text("%s cannot be shown here. Save a copy to look at it.".formatted(name));
  }

  private static Node view(Image image, String says) {
    var view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(Math.min(WIDTH_MAX, image.getWidth()));
    view.setAccessibleText(says);
    var framed = new VBox(view);
    framed.getStyleClass().add("paper-sheet");
    framed.setMaxWidth(VBox.USE_PREF_SIZE);
    return framed;
  }
}
