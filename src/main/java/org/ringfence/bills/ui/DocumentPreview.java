package org.ringfence.bills.ui;

import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.ringfence.documents.Document;
import org.ringfence.ui.kit.Words;

/** A scanned invoice on screen. A PDF is named only; another program shows it. */
final class DocumentPreview {

  private static final double WIDTH_MAX = 560;

  private DocumentPreview() {}

  static Node of(Document document, byte[] bytes) {
    if (!document.mediaType().startsWith("image/")) {
      return Words.text("%s (PDF)".formatted(document.fileName()));
    }
    var image = new Image(new ByteArrayInputStream(bytes));
    if (image.isError()) {
      return Words.text("%s cannot be shown here.".formatted(document.fileName()));
    }
    var view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(Math.min(WIDTH_MAX, image.getWidth()));
    view.setAccessibleText("The document " + document.fileName());
    return view;
  }
}
