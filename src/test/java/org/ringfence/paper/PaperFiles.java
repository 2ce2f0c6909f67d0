package org.ringfence.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Keeps pictures of what tests printed, under {@code target/papers}, for people to look at. */
public final class PaperFiles {

  private static final Path FOLDER = Path.of("target", "papers");

  private PaperFiles() {}

  public static void keep(String name, byte[] pdf) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".pdf"), pdf);
    try (var pictures = PagePictures.open(pdf)) {
      for (int page = 0; page < pictures.count(); page++) {
        var file = FOLDER.resolve(name + "-" + (page + 1) + ".png");
        ImageIO.write(pictures.page(page, 1.4f), "png", file.toFile());
      }
    }
  }
}
