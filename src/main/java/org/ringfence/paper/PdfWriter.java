package org.ringfence.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ringfence.paper.Paper.About;
import org.ringfence.paper.Paper.Attached;

/** Puts drawn pages, their structure, fonts and metadata together as one PDF. */
final class PdfWriter {

  private static final String TOOL = "Ringfence";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

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

  byte[] write(Paper paper, List<Canvas> canvases, Tag structure) throws IOException {
    var contents = canvases.stream().map(Canvas::content).toList();
    var checksum = new CRC32();
    contents.forEach(checksum::update);
    try (var document = new PDDocument()) {
      document.getDocument().setVersion(1.7f);
      // What PDFBox would otherwise take from the clock.
      document.setDocumentId(checksum.getValue());
      document.setDocumentInformation(information(paper.about()));
      var pages =
          pages(
              document,
              contents,
              paper.theme(),
              new DocumentFonts(typefaces).embed(document, canvases));
      var catalogue = document.getDocumentCatalog().getCOSObject();
      catalogue.setItem(COSName.LANG, new COSString("en-GB"));
      catalogue.setItem(COSName.MARK_INFO, direct("Marked"));
      catalogue.setItem(COSName.VIEWER_PREFERENCES, direct("DisplayDocTitle"));
      catalogue.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(pages).write(structure));
      var metadata = Streams.plain(document, Xmp.of(paper.about(), TOOL));
      metadata.setItem(COSName.TYPE, COSName.METADATA);
      metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
      catalogue.setItem(COSName.METADATA, metadata);
      catalogue.setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
      if (paper.attached().isPresent()) {
        attach(document, catalogue, paper.attached().get(), paper.about());
      }
      var bytes = new ByteArrayOutputStream(64 * 1024);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private List<COSDictionary> pages(
      PDDocument document, List<byte[]> contents, Theme theme, COSDictionary fonts)
      throws IOException {
    var resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    var pages = new ArrayList<COSDictionary>(contents.size());
    for (var content : contents) {
      var page = new PDPage(new PDRectangle(theme.page().width(), theme.page().height()));
      var dictionary = page.getCOSObject();
      dictionary.setItem(COSName.RESOURCES, resources);
      dictionary.setItem(COSName.CONTENTS, Streams.deflated(document, content));
      dictionary.setInt(COSName.STRUCT_PARENTS, pages.size());
      dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
      document.addPage(page);
      pages.add(dictionary);
    }
    return pages;
  }

  private static PDDocumentInformation information(About about) {
    var information = new PDDocumentInformation();
    information.setTitle(CleanText.of(about.title()));
    information.setAuthor(CleanText.of(about.author()));
    information.setSubject(CleanText.of(about.subject()));
    information.setCreator(TOOL);
    information.setProducer(TOOL);
    information.getCOSObject().setString(COSName.CREATION_DATE, date(about));
    information.getCOSObject().setString(COSName.MOD_DATE, date(about));
    return information;
  }

  private static String date(About about) {
    return DATE.format(about.madeAt()) + "+00'00'";
  }

  private COSArray outputIntents(PDDocument document) throws IOException {
    var profile = Streams.ofDeflated(document, colourProfile);
    profile.setInt(COSName.N, 3);
    var intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    var intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  private static void attach(
      PDDocument document, COSDictionary catalogue, Attached attached, About about)
      throws IOException {
    var file = Streams.deflated(document, attached.content());
    file.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
    file.setItem(COSName.SUBTYPE, COSName.getPDFName(attached.mediaType()));
    var parameters = new COSDictionary();
    parameters.setDirect(true);
    parameters.setInt(COSName.SIZE, attached.content().length);
    parameters.setString(COSName.MOD_DATE, date(about));
    file.setItem(COSName.PARAMS, parameters);

    var embedded = new COSDictionary();
    embedded.setDirect(true);
    embedded.setItem(COSName.F, file);
    embedded.setItem(COSName.UF, file);
    var specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setString(COSName.F, attached.fileName());
    specification.setString(COSName.UF, attached.fileName());
    specification.setString(COSName.DESC, attached.says());
    specification.setItem(COSName.EF, embedded);
    specification.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));

    var names = new COSArray();
    names.add(new COSString(attached.fileName()));
    names.add(specification);
    var tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    var all = new COSDictionary();
    all.setItem(COSName.EMBEDDED_FILES, tree);
    catalogue.setItem(COSName.NAMES, all);
    var associated = new COSArray();
    associated.add(specification);
    catalogue.setItem(COSName.getPDFName("AF"), associated);
  }

  private static COSDictionary direct(String flag) {
    var flags = new COSDictionary();
    flags.setDirect(true);
    flags.setBoolean(COSName.getPDFName(flag), true);
    return flags;
  }
}
