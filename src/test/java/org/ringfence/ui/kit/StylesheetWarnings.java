package org.ringfence.ui.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what JavaFX complains about in stylesheets while it is open. */
final class StylesheetWarnings extends Handler implements AutoCloseable {

  private final Logger logger = Logger.getLogger("javafx.css");
  private final List<String> heard = new CopyOnWriteArrayList<>();

  StylesheetWarnings() {
    logger.addHandler(this);
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public void publish(LogRecord said) {
    if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
      heard.add(said.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
