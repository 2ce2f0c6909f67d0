package org.ringfence.bills;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.documents.Document;
import org.ringfence.paper.PagePictures;

/**
 * A bill's document as it was attached.
 *
 * @param pages of a PDF, the first few, to look at; empty for a scan, which is a picture itself,
 *     and for a PDF that cannot be shown
 */
public record BillDocument(Document kept, byte[] bytes, List<BufferedImage> pages) {

  private static final int PAGES_SHOWN = 4;

  /** Pixels a point: sharp enough to read an invoice. */
  private static final float SCALE = 1.5f;

  public BillDocument {
    pages = List.copyOf(pages);
  }

  static BillDocument of(Document kept, byte[] bytes) {
    return new BillDocument(
        kept, bytes, kept.mediaType().endsWith("/pdf") ? draw(bytes) : List.of());
  }

  private static List<BufferedImage> draw(byte[] pdf) {
    var pages = new ArrayList<BufferedImage>();
    try (var pictures = PagePictures.open(pdf)) {
      for (int page = 0; page < Math.min(PAGES_SHOWN, pictures.count()); page++) {
        pages.add(pictures.page(page, SCALE));
      }
    } catch (IOException | RuntimeException broken) {
      // Others' files are broken in ways that no list holds. The bill is worked on without a look.
      return List.of();
    }
    return pages;
  }
}
