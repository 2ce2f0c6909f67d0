package org.ringfence.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Appearance.Look;

/**
 * What one user of this computer likes: how the program looks, where its window stands, and which
 * books were open last. A small file of theirs; it holds nothing of what is in a book.
 */
public final class SettingsFile {

  private static final int RECENT_MAX = 6;
  private static final String LOOK = "look";
  private static final String TEXT_PERCENT = "text.percent";
  private static final String WINDOW = "window";
  private static final String MAXIMISED = "window.maximised";
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final String RECENT = "recent.";

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** As it was last chosen; the standard one when the file is not there or makes no sense. */
  public Appearance appearance() {
    var kept = read();
    var look =
        Stream.of(Look.values())
            .filter(each -> each.name().equals(kept.getProperty(LOOK)))
            .findFirst()
            .orElse(Appearance.STANDARD.look());
    var percent = kept.getProperty(TEXT_PERCENT, "");
    return new Appearance(
        look,
        percent.matches("\\d{1,3}")
            ? Integer.parseInt(percent)
            : Appearance.STANDARD.textPercent());
  }

  public void keep(Appearance appearance) {
    var kept = read();
    kept.setProperty(LOOK, appearance.look().name());
    kept.setProperty(TEXT_PERCENT, String.valueOf(appearance.textPercent()));
    write(kept);
  }

  /** Where the window stood when it was last closed; empty when that is not known. */
  Optional<WindowPlace> windowPlace() {
    var kept = read();
    var numbers = kept.getProperty(WINDOW, "").split(" ");
    return Optional.of(numbers)
        .filter(all -> all.length == 4)
        .filter(all -> Stream.of(all).allMatch(each -> WHOLE_NUMBER.matcher(each).matches()))
        .map(all -> Stream.of(all).mapToInt(Integer::parseInt).toArray())
        .filter(all -> all[2] > 0 && all[3] > 0)
        .map(all -> new Rectangle2D(all[0], all[1], all[2], all[3]))
        .map(
            bounds ->
                new WindowPlace(bounds, Boolean.parseBoolean(kept.getProperty(MAXIMISED, ""))));
  }

  void keep(WindowPlace place) {
    var kept = read();
    var bounds = place.bounds();
    kept.setProperty(
        WINDOW,
        "%d %d %d %d"
            .formatted(
                Math.round(bounds.getMinX()),
                Math.round(bounds.getMinY()),
                Math.round(bounds.getWidth()),
                Math.round(bounds.getHeight())));
    kept.setProperty(MAXIMISED, String.valueOf(place.maximised()));
    write(kept);
  }

  /** The books that were open last, the latest first; those that are gone are left out. */
  public List<Path> recent() {
    var kept = read();
    return IntStream.range(0, RECENT_MAX)
        .mapToObj(i -> kept.getProperty(RECENT + i))
        .filter(path -> path != null && !path.isBlank())
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  /** Puts a book first among the recent ones. */
  public void opened(Path book) {
    var books = new ArrayList<Path>();
    books.add(book.toAbsolutePath());
    recent().stream().filter(other -> !other.equals(books.getFirst())).forEach(books::add);
    var kept = read();
    for (int i = 0; i < RECENT_MAX; i++) {
      kept.setProperty(RECENT + i, i < books.size() ? books.get(i).toString() : "");
    }
    write(kept);
  }

  private Properties read() {
    var kept = new Properties();
    if (Files.isRegularFile(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      } catch (IOException | IllegalArgumentException spoilt) {
        // Somebody's taste is not worth refusing to start for: begin again with the standard.
        kept.clear();
      }
    }
    return kept;
  }

  private void write(Properties kept) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var writer = Files.newBufferedWriter(file)) {
        kept.store(
            writer, "Ringfence: how it looks, where its window stands, which books were open last");
      }
    } catch (IOException notKept) {
      throw new UncheckedIOException(notKept);
    }
  }
}
