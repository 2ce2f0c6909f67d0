package org.ringfence.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** An opened PDF, to be looked at page by page. Use on one thread at a time, and close it. */
public final class PagePictures implements AutoCloseable {

  private static final float PIXELS_MAX = 4000;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PagePictures(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /**
   * @throws IOException when {@code pdf} is not a PDF that can be read
   */
  public static PagePictures open(byte[] pdf) throws IOException {
    return new PagePictures(Loader.loadPDF(pdf));
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /**
   * Draws one page.
   *
   * @param page counted from 0
   * @param scale pixels a point: 1 is 72 dots an inch; less for a page the size of a wall
   */
  public BufferedImage page(int page, float scale) throws IOException {
    var box = document.getPage(page).getCropBox();
    float longest = Math.max(box.getWidth(), box.getHeight());
    return renderer.renderImage(page, Math.min(scale, PIXELS_MAX / longest), ImageType.RGB);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
