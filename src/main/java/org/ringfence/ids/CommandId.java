package org.ringfence.ids;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names one wish of the user, so that the same wish twice (a double click, a retry, the same file
 * again) is carried out once.
 */
public record CommandId(UUID value) {

  public static CommandId fresh() {
    return new CommandId(UUID.randomUUID());
  }

  /**
   * The same text always gives the same id: for work whose identity is its content, such as an
   * imported row.
   */
  public static CommandId of(String content) {
    return new CommandId(UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
  }
}
