package org.ringfence.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The zip that a workbook is: its parts by name, each read as a stream of XML events. */
final class WorkbookParts implements AutoCloseable {

  private static final long PART_BYTES_MAX = 2L << 30;

  private final ZipFile zip;

  WorkbookParts(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  boolean hasAnyUnder(String folder) {
    return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
  }

  /**
   * Sends the events of a part to {@code handler}; a part that is not there or not XML is refused.
   */
  void parse(String part, DefaultHandler handler) throws IOException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      throw UnreadableWorkbook.broken();
    }
    try (InputStream in =
        new BoundedStream(zip.getInputStream(entry), entry.getCompressedSize(), PART_BYTES_MAX)) {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      // No workbook has a document type; with none, there are no entities to expand or to fetch.
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(in), handler);
    } catch (SAXException broken) {
      throw UnreadableWorkbook.broken(broken);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("The JDK’s own parser refuses its own settings", impossible);
    }
  }

  /** What a part points to: relationship id to the name of the other part and what it is. */
  Map<String, Link> linksOf(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, slash);
    var links = new LinkedHashMap<String, Link>();
    var name = folder + "_rels/" + part.substring(slash) + ".rels";
    if (has(name)) {
      parse(
          name,
          new DefaultHandler() {
            @Override
            public void startElement(String uri, String element, String q, Attributes at) {
              if (element.equals("Relationship") && !"External".equals(at.getValue("TargetMode"))) {
                resolve(folder, at.getValue("Target"))
                    .ifPresent(
                        to -> links.put(at.getValue("Id"), new Link(at.getValue("Type"), to)));
              }
            }
          });
    }
    return links;
  }

  private static Optional<String> resolve(String folder, String target) {
    if (target == null) {
      return Optional.empty();
    }
    try {
      var path = URI.create("/" + folder).resolve(URI.create(target)).normalize().getPath();
      return path == null ? Optional.empty() : Optional.of(path.replaceFirst("^/+", ""));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * A pointer from one part to another.
   *
   * @param type a long address whose last word says what the other part is
   */
  record Link(String type, String part) {
    boolean isA(String kind) {
      return type != null && type.endsWith("/" + kind);
    }
  }
}
