package org.ringfence.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be printed. Two papers that are equal give the same bytes.
 *
 * @param body the blocks, from top to bottom; exactly one {@link Block.Heading} of level 1
 * @param attached a file inside the PDF: the same figures for a computer to read
 */
public record Paper(About about, Theme theme, List<Block> body, Optional<Attached> attached) {
  public Paper {
    body = List.copyOf(body);
  }

  /**
   * @param title shown by a PDF reader at the top of its window
   * @param author who answers for the paper
   * @param subject what it is, in a few words
   * @param footer at the foot of each page, before "Page n of m"
   * @param madeAt when it was issued; stands in the PDF as its date
   */
  public record About(String title, String author, String subject, String footer, Instant madeAt) {}

  /**
   * @param says what the file is
   * @param mediaType such as {@code application/json}
   */
  public record Attached(String fileName, String says, String mediaType, byte[] content) {}
}
