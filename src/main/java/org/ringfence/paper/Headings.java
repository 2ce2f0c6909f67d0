package org.ringfence.paper;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.paper.Block.Heading;

/** Finds the headings of a paper, in reading order, wherever they stand. */
final class Headings {

  private Headings() {}

  static Stream<Heading> of(List<Block> blocks) {
    return blocks.stream().flatMap(Headings::of);
  }

  private static Stream<Heading> of(Block block) {
    return switch (block) {
      case Heading heading -> Stream.of(heading);
      case Block.Box box -> of(box.blocks());
      case Block.Together(var blocks) -> of(blocks);
      case Block.TwoColumns columns -> Stream.concat(of(columns.left()), of(columns.right()));
      case Block.Illustrated illustrated -> of(illustrated.words());
      case Block.Paragraph _,
          Block.Bullets _,
          Block.KeyFigures _,
          Block.Table _,
          Block.BarChart _,
          Block.PageBreak _ ->
          Stream.empty();
    };
  }
}
