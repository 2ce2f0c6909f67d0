package org.ringfence.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringfence.paper.Paper.About;
import org.ringfence.paper.Paper.Attached;

/** Puts drawn pages, their structure, fonts and metadata together as one PDF. */
final class PdfWriter {

  private static final String TOOL = "Ringfence";
  private static final String COLOURS = "(sRGB IEC61966-2.1)";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'(D:'uuuuMMddHHmmss'+00''00'')'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Typefaces typefaces;
  private final byte[] colourProfile;

  /**
   * @param colourProfile what the numbers of a colour mean, compressed: {@link #sRgb()}
   */
  PdfWriter(Typefaces typefaces, byte[] colourProfile) {
    this.typefaces = typefaces;
    this.colourProfile = colourProfile;
  }

  /** The standard colours of screens; the same for every paper, so compressed once. */
  static byte[] sRgb() {
    return Streams.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
  }

  byte[] write(Paper paper, List<Canvas> canvases, Tag structure) {
    var file = new PdfFile();
    int tree = file.number();
    var pages = pages(file, paper.theme(), canvases, tree);
    var catalogue = new StringBuilder("<</Type/Catalog/Version/1.7/Lang(en-GB)");
    catalogue.append("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>");
    catalogue.append("/Pages ").append(reference(tree));
    catalogue.append("/StructTreeRoot ");
    catalogue.append(reference(new StructureTree(file, pages).write(structure)));
    int metadata = file.stream("/Type/Metadata/Subtype/XML", Xmp.of(paper.about(), TOOL));
    catalogue.append("/Metadata ").append(reference(metadata));
    catalogue.append("/OutputIntents[").append(outputIntent(file)).append("]");
    paper
        .attached()
        .ifPresent(attached -> catalogue.append(attached(file, attached, paper.about())));
    catalogue.append(">>");
    return file.toArray(file.object(catalogue.toString()), information(file, paper.about()));
  }

  /** The numbers of the pages. */
  private List<Integer> pages(PdfFile file, Theme theme, List<Canvas> canvases, int tree) {
    var fonts = new DocumentFonts(typefaces).embed(file, canvases);
    int resources = file.object("<</Font<<" + fonts + ">>>>");
    var box = new ContentBytes().number(theme.page().width()).number(theme.page().height());
    var pages = new ArrayList<Integer>(canvases.size());
    for (var canvas : canvases) {
      int content = file.deflatedStream("", Streams.deflated(canvas.content()));
      int page = file.number();
      file.object(page)
          .write("<</Type/Page/Parent ")
          .reference(tree)
          .write("/MediaBox[0 0 ")
          .append(box)
          .write("]/Resources ")
          .reference(resources)
          .write("/Contents ")
          .reference(content)
          .write("/StructParents ")
          .whole(pages.size())
          .write("/Tabs/S>>");
      pages.add(page);
    }
    var all = file.object(tree).write("<</Type/Pages/Kids[");
    pages.forEach(page -> all.reference(page).write(" "));
    all.write("]/Count ").whole(pages.size()).write(">>");
    return pages;
  }

  private static int information(PdfFile file, About about) {
    return file.object(
        "<</Title%s/Author%s/Subject%s/Creator(%s)/Producer(%s)/CreationDate%s/ModDate%s>>"
            .formatted(
                PdfText.of(CleanText.of(about.title())),
                PdfText.of(CleanText.of(about.author())),
                PdfText.of(CleanText.of(about.subject())),
                TOOL,
                TOOL,
                DATE.format(about.madeAt()),
                DATE.format(about.madeAt())));
  }

  private String outputIntent(PdfFile file) {
    int profile = file.deflatedStream("/N 3", colourProfile);
    return reference(
        file.object(
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier%s/Info%s/DestOutputProfile %s>>"
                .formatted(COLOURS, COLOURS, reference(profile))));
  }

  /** What the catalogue says of the file inside. */
  private static String attached(PdfFile file, Attached attached, About about) {
    int content =
        file.deflatedStream(
            "/Type/EmbeddedFile/Subtype%s/Params<</Size %d/ModDate%s>>"
                .formatted(
                    PdfText.name(attached.mediaType()),
                    attached.content().length,
                    DATE.format(about.madeAt())),
            Streams.deflated(attached.content()));
    var name = PdfText.of(attached.fileName());
    int specification =
        file.object(
            "<</Type/Filespec/F%s/UF%s/Desc%s/EF<</F %s/UF %s>>/AFRelationship/Data>>"
                .formatted(
                    name,
                    name,
                    PdfText.of(attached.says()),
                    reference(content),
                    reference(content)));
    return "/Names<</EmbeddedFiles<</Names[%s %s]>>>>/AF[%s]"
        .formatted(name, reference(specification), reference(specification));
  }

  private static String reference(int object) {
    return object + " 0 R";
  }
}
