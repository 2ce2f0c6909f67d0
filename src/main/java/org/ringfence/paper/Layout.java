package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ringfence.paper.Block.BarChart;
import org.ringfence.paper.Block.Box;
import org.ringfence.paper.Block.Bullets;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.Illustrated;
import org.ringfence.paper.Block.KeyFigures;
import org.ringfence.paper.Block.PageBreak;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Block.Together;
import org.ringfence.paper.Block.Tone;
import org.ringfence.paper.Block.TwoColumns;

/** Measures blocks into pieces of a given width, and hangs what they say on the structure. */
final class Layout {

  private static final float GUTTER = 20;

  private final Typefaces typefaces;
  private final Theme theme;
  private final Styles styles;

  Layout(Typefaces typefaces, Theme theme) {
    this.typefaces = typefaces;
    this.theme = theme;
    this.styles = new Styles(theme);
  }

  /** The pieces of all blocks; the first has no room above it. */
  List<Laid> lay(List<Block> blocks, float width, Tag parent) {
    var pieces = oneAfterTheOther(blocks, width, parent);
    if (!pieces.isEmpty()) {
      pieces.set(0, pieces.getFirst().withBefore(0));
    }
    return pieces;
  }

  private List<Laid> oneAfterTheOther(List<Block> blocks, float width, Tag parent) {
    var pieces = new ArrayList<Laid>();
    for (var block : blocks) {
      // Small print belongs to what stands above it: alone on a page nobody knows what it is.
      if (block instanceof Paragraph(var tone, _) && tone == Tone.SMALL && !pieces.isEmpty()) {
        pieces.set(pieces.size() - 1, pieces.getLast().stayingWithNext());
      }
      pieces.addAll(lay(block, width, parent));
    }
    return pieces;
  }

  private List<Laid> lay(Block block, float width, Tag parent) {
    return switch (block) {
      case Heading heading -> heading(heading, width, parent);
      case Paragraph paragraph -> {
        var style = styles.of(paragraph.tone());
        var text = ShapedText.of(typefaces, paragraph.spans(), style);
        yield lines(parent.child("P"), text, style, width, theme.spacing().paragraph());
      }
      case Bullets bullets -> bullets(bullets, width, parent);
      case KeyFigures figures -> new TilesLayout(typefaces, theme, width).lay(figures, parent);
      case Table table -> new TableLayout(typefaces, theme, width).lay(table, parent);
      case BarChart chart -> new ChartLayout(typefaces, theme, width).lay(chart, parent);
      case Box box -> box(box, width, parent);
      case TwoColumns columns -> columns(columns, width, parent);
      case Illustrated illustrated -> illustrated(illustrated, width, parent);
      case Together(var together) ->
          butTheLast(oneAfterTheOther(together, width, parent), Laid::preferringToStay);
      case PageBreak() -> List.of(Laid.pageBreak());
    };
  }

  private List<Laid> heading(Heading heading, float width, Tag parent) {
    var style = styles.heading(heading.level());
    var text = ShapedText.of(typefaces, heading.text(), style);
    var lines =
        lines(parent.child("H" + heading.level()), text, style, width, theme.spacing().section());
    return lines.stream().map(Laid::stayingWithNext).toList();
  }

  /** Lines of which the first two and the last two are not parted. */
  private List<Laid> lines(Tag tag, ShapedText text, TextStyle style, float width, float before) {
    var lines = Wrapping.wrap(text, style.size(), width);
    var pieces = new ArrayList<Laid>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var laid = Laid.of(new Piece.TextLine(tag, lines.get(i), style), i == 0 ? before : 0);
      boolean stays = i + 1 < lines.size() && (i == 0 || i == lines.size() - 2);
      pieces.add(stays ? laid.stayingWithNext() : laid);
    }
    return pieces;
  }

  private List<Laid> bullets(Bullets bullets, float width, Tag parent) {
    var style = styles.body();
    float indent = style.size() * 1.3f;
    var list = parent.child("L");
    var pieces = new ArrayList<Laid>();
    for (var item : bullets.items()) {
      var body = list.child("LI").child("LBody");
      var text = ShapedText.of(typefaces, item, style);
      float before =
          pieces.isEmpty() ? theme.spacing().paragraph() : theme.spacing().paragraph() / 3;
      boolean first = true;
      for (var line : lines(body, text, style, width - indent, before)) {
        var bulleted = new BulletLine(line.piece(), indent, first, theme.palette().strong());
        pieces.add(
            line.staysWithNext()
                ? Laid.of(bulleted, line.before()).stayingWithNext()
                : Laid.of(bulleted, line.before()));
        first = false;
      }
    }
    return pieces;
  }

  private record BulletLine(Piece line, float indent, boolean first, Colour colour)
      implements Piece {
    @Override
    public float height() {
      return line.height();
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
      if (first) {
        float side = height() * 0.3f;
        canvas.ground(x + side / 2, top + (height() - side) / 2, side, side, colour);
      }
      line.draw(canvas, x + indent, top);
    }
  }

  private List<Laid> box(Box box, float width, Tag parent) {
    var frame = new Frame(box.look(), theme.palette(), width);
    var pieces = new ArrayList<Laid>();
    pieces.add(Laid.of(new Piece.Gap(Frame.PADDING * 0.8f), theme.spacing().paragraph() * 1.5f));
    pieces.addAll(lay(box.blocks(), frame.innerWidth(), parent));
    pieces.add(Laid.of(new Piece.Gap(Frame.PADDING * 0.8f), 0));
    return butTheLast(
        pieces.stream().map(piece -> piece.in(frame)).toList(), Laid::stayingWithNext);
  }

  private List<Laid> columns(TwoColumns columns, float width, Tag parent) {
    float left = (width - GUTTER) * columns.leftShare();
    if (theme.spacing().twoColumns()) {
      // Measured apart from the structure first: only what is kept may hang on it.
      var scratch = Tag.document();
      float height =
          Math.max(
              Stack.of(lay(columns.left(), left, scratch)).height(),
              Stack.of(lay(columns.right(), width - GUTTER - left, scratch)).height());
      if (height <= theme.page().innerHeight()) {
        var first = Stack.of(lay(columns.left(), left, parent));
        var second = Stack.of(lay(columns.right(), width - GUTTER - left, parent));
        var piece = new SideBySide(first, second, left + GUTTER);
        return List.of(Laid.of(piece, theme.spacing().section()));
      }
    }
    var pieces = new ArrayList<>(lay(columns.left(), width, parent));
    columns.right().forEach(block -> pieces.addAll(lay(block, width, parent)));
    if (!pieces.isEmpty()) {
      pieces.set(0, pieces.getFirst().withBefore(theme.spacing().section()));
    }
    return pieces;
  }

  private record SideBySide(Stack left, Stack right, float rightFrom) implements Piece {
    @Override
    public float height() {
      return Math.max(left.height(), right.height());
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
      left.draw(canvas, x, top);
      right.draw(canvas, x + rightFrom, top);
    }
  }

  private List<Laid> illustrated(Illustrated illustrated, float width, Tag parent) {
    float pictureWidth = theme.spacing().picture();
    var tag = parent.child("Figure").withAlternative(illustrated.picture().says());
    var words = Stack.of(lay(illustrated.words(), width - pictureWidth - GUTTER, parent));
    var piece = new PictureAndWords(tag, illustrated.picture(), pictureWidth, words);
    return List.of(Laid.of(piece, theme.spacing().section()));
  }

  private record PictureAndWords(Tag tag, Drawing picture, float pictureWidth, Stack words)
      implements Piece {
    @Override
    public float height() {
      return Math.max(words.height(), pictureWidth / picture.width() * picture.height());
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
      canvas.picture(tag, picture, x, top, pictureWidth);
      words.draw(canvas, x + pictureWidth + GUTTER, top);
    }
  }

  private static List<Laid> butTheLast(List<Laid> pieces, UnaryOperator<Laid> stays) {
    var together = new ArrayList<Laid>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      together.add(i + 1 < pieces.size() ? stays.apply(piece) : piece);
    }
    return together;
  }
}
