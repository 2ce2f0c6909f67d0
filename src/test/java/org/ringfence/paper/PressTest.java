package org.ringfence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.paper.Block.Box;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.KeyFigure;
import org.ringfence.paper.Block.KeyFigures;
import org.ringfence.paper.Block.Look;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Block.Together;
import org.ringfence.paper.Block.Tone;
import org.ringfence.paper.ReadBack.Glyph;

class PressTest {

  private static final Typefaces TYPEFACES = Typefaces.bundled();
  private static final Heading TITLE = new Heading(1, "Title");
  private static final String LONG_NAME =
      "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe";

  private final Press press = new Press(TYPEFACES);

  static Stream<Arguments> themes() {
    return Stream.of(
        Arguments.of("everything", Theme.standard()),
        Arguments.of("everything-large", Theme.largePrint()));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyBlockPassesBothStandards(String name, Theme theme) throws IOException {
    var pdf = press.print(SamplePapers.everything(theme));
    PaperFiles.keep(name, pdf);
    assertThat(VeraPdf.failures(pdf)).isEmpty();
    assertInsideMargins(pdf, theme);
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    var first = press.print(SamplePapers.everything(Theme.standard()));
    var second = new Press(Typefaces.bundled()).print(SamplePapers.everything(Theme.standard()));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void threadsDoNotDisturbOneAnother() throws Exception {
    var alone = press.print(SamplePapers.everything(Theme.standard()));
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<byte[]> task = () -> press.print(SamplePapers.everything(Theme.standard()));
      for (var printed : threads.invokeAll(IntStream.range(0, 12).mapToObj(_ -> task).toList())) {
        assertThat(printed.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void readAloudItIsTheDocumentFromTopToBottom() {
    var pdf = press.print(SamplePapers.everything(Theme.standard()));
    var aloud = ReadBack.aloud(pdf);
    assertThat(aloud)
        .startsWith(
            "H1: Money statement for Mair Ŵyn-Llŷr",
            "P: October 2026 · Rowan House · Invented City Council",
            "P: At the start £373.60")
        .containsSubsequence(
            "H2: Where it came from",
            "TH: Where",
            "TH: Amount",
            "TH: Social care",
            "TD: £599.48",
            "H2: What it was spent on",
            "H2: Questions?",
            "LBody: A short one",
            "H2: Every line",
            "TH: Date",
            "TD: £80.11",
            "H2: Ιωάννης has left",
            "P: Пётр Ильич, Zażółć, Ægir, Čapek, Ağaoğlu");
    assertThat(aloud).as("a repeated header is read once").containsOnlyOnce("TH: What for");
    assertThat(aloud).as("the footer is not read").noneMatch(line -> line.contains("Page 1 of"));
  }

  @Test
  void aTableOfTwoHundredRowsGoesOnOverPagesWithItsHeaderOnEach() throws IOException {
    var pdf = press.print(paper(TITLE, SamplePapers.lines(200)));
    var text = ReadBack.text(pdf);
    for (int i = 1; i <= 200; i++) {
      assertThat(text)
          .contains("Line " + i + " swimming", "£" + i + ".11", "£" + (1000 + i) + ".47");
    }
    int pages;
    try (var document = Loader.loadPDF(pdf)) {
      pages = document.getNumberOfPages();
    }
    assertThat(pages).isBetween(4, 12);
    assertThat(text.split("What for", -1)).hasSize(pages + 1);
    assertThat(text).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
    assertInsideMargins(pdf, Theme.standard());
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @Test
  void smallPrintIsNeverAloneOnAPage() throws IOException {
    for (int rows = 30; rows < 50; rows++) {
      var pages =
          pages(paper(TITLE, SamplePapers.lines(rows), Paragraph.of(Tone.SMALL, "Small print")));
      assertThat(pages.getLast()).contains("Small print", "Line " + rows + " swimming");
    }
  }

  @Test
  void aTableIsKeptInOnePieceUnlessThatLeavesMuchOfAPageEmpty() throws IOException {
    var table = new Together(List.of(new Heading(2, "In one piece"), SamplePapers.lines(30)));
    assertThat(pages(paper(TITLE, SamplePapers.lines(26), table)).get(1))
        .contains("In one piece", "Line 1 swimming", "Line 30 swimming");
    var tall = new Together(List.of(new Heading(2, "In pieces"), SamplePapers.lines(60)));
    assertThat(pages(paper(TITLE, SamplePapers.lines(30), tall)).get(1)).contains("In pieces");
    var parted = pages(paper(TITLE, SamplePapers.lines(12), table));
    assertThat(parted).hasSize(2);
    assertThat(parted.getFirst()).contains("In one piece", "Line 13 swimming");
  }

  private List<String> pages(Paper paper) throws IOException {
    try (var document = Loader.loadPDF(press.print(paper))) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(document));
      }
      return pages;
    }
  }

  @Test
  void aPaperOfMoreThan65535ElementsCanStillBeRead() throws IOException {
    var pdf = press.print(paper(TITLE, SamplePapers.lines(11_000)));
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocument().getXrefTable()).hasSizeGreaterThan(65_536);
      var last = new PDFTextStripper();
      last.setStartPage(document.getNumberOfPages());
      assertThat(last.getText(document)).contains("Line 11000 swimming", "£12000.47");
      var elements = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
      assertThat(elements.getNumbers()).hasSize(document.getNumberOfPages());
    }
  }

  @Test
  void namesWithoutASpaceWrapInsideTheirCellTileAndBox() {
    var pdf =
        press.print(
            paper(
                new Heading(1, LONG_NAME),
                new KeyFigures(
                    List.of(
                        new KeyFigure(LONG_NAME, "£999,999,999.99", false),
                        new KeyFigure("Left", "£0.00", true))),
                new Table(
                    List.of(Column.words("Who"), Column.words("Also"), Column.amounts("How much")),
                    List.of(Row.of(LONG_NAME, LONG_NAME, "£999,999,999.99")),
                    true),
                new Box(Look.CALLOUT, List.of(Paragraph.of(LONG_NAME)))));
    assertThat(ReadBack.text(pdf).replace(" ", "").split(LONG_NAME, -1)).hasSizeGreaterThan(3);
    assertThat(ReadBack.text(pdf)).contains("£999,999,999.99");
    assertInsideMargins(pdf, Theme.standard());
  }

  @Test
  void aCellTallerThanAPageGoesOnOnTheNext() {
    var words = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      words.append("word").append(i).append(' ');
    }
    var pdf =
        press.print(
            paper(
                TITLE,
                new Table(
                    List.of(Column.words("What"), Column.amounts("Out")),
                    List.of(Row.of(words.toString(), "£1.00")),
                    false)));
    assertThat(ReadBack.text(pdf)).contains("word0 ", "word1999");
    assertInsideMargins(pdf, Theme.standard());
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @Test
  void amountsOfAColumnLineUp() {
    var pdf =
        press.print(
            paper(
                TITLE,
                new Table(
                    List.of(Column.words("What"), Column.amounts("Out")),
                    List.of(Row.of("a", "£111.11"), Row.of("b", "£888.88")),
                    false)));
    var points = ReadBack.glyphs(pdf).stream().filter(glyph -> glyph.letter().equals(".")).toList();
    assertThat(points).hasSize(2);
    assertThat(points.get(0).left()).isCloseTo(points.get(1).left(), offset(0.02f));
  }

  @Test
  void theFiguresAreInsideForAComputer() throws IOException {
    var pdf = press.print(SamplePapers.everything(Theme.standard()));
    try (var document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files.get("sample.json").getEmbeddedFile().toByteArray())
          .asString()
          .isEqualTo("{\"a\":1}");
    }
  }

  @Test
  void aLetterThatCannotBeShownIsRefusedInWords() {
    assertThatThrownBy(() -> press.print(paper(TITLE, Paragraph.of("Fund of 王芳"))))
        .isInstanceOf(UnprintableText.class)
        .hasMessageContaining("王芳")
        .hasMessageContaining("name to print");
  }

  @Test
  void aPaperHasOneTitleAndSkipsNoLevel() {
    assertThatThrownBy(() -> press.print(paper(Paragraph.of("No title"))))
        .hasMessageContaining("one title");
    assertThatThrownBy(() -> press.print(paper(TITLE, TITLE))).hasMessageContaining("one title");
    assertThatThrownBy(() -> press.print(paper(TITLE, new Heading(3, "Too deep"))))
        .hasMessageContaining("skipped");
  }

  private static Paper paper(Block... blocks) {
    return SamplePapers.paper(Theme.standard(), List.of(blocks));
  }

  private static void assertInsideMargins(byte[] pdf, Theme theme) {
    var page = theme.page();
    float foot = page.margin() + page.innerHeight();
    assertThat(ReadBack.glyphs(pdf))
        .isNotEmpty()
        .allSatisfy(
            glyph -> {
              assertThat(glyph.left()).isGreaterThanOrEqualTo(page.margin() - 0.1f);
              assertThat(glyph.right()).isLessThanOrEqualTo(page.width() - page.margin() + 0.1f);
              assertThat(glyph.top()).isGreaterThanOrEqualTo(page.margin() - 0.1f);
              assertThat(glyph.bottom()).satisfies(bottom -> assertFoot(glyph, bottom, foot, page));
            });
  }

  /** Only the footer stands below the body's foot, and apart from it. */
  private static void assertFoot(Glyph glyph, float bottom, float foot, Theme.PageShape page) {
    if (bottom > foot) {
      assertThat(glyph.top()).isGreaterThan(foot);
      assertThat(bottom).isLessThan(page.height() - page.margin() / 2);
    }
  }
}
