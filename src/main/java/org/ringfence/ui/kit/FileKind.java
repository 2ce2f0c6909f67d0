package org.ringfence.ui.kit;

import java.util.List;

/**
 * A kind of file to choose.
 *
 * @param name as people say it, such as “Workbooks”
 * @param patterns such as {@code *.xlsx}
 */
public record FileKind(String name, List<String> patterns) {

  public FileKind {
    patterns = List.copyOf(patterns);
  }

  public static FileKind of(String name, String... patterns) {
    return new FileKind(name, List.of(patterns));
  }
}
