package org.ringfence.paper;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A PDF as it is put together. Objects are numbered first and written when they are known, each
 * once. Those that are no streams go compressed into one stream, as PDF 1.5 allows: a tagged page
 * has some hundreds of them.
 *
 * <p>PDFBox could save such a document too, and did: its model of several maps for each object and
 * its five walks over all of them took more time than everything else about a page.
 */
final class PdfFile {

  /** Bytes of an entry of the cross-reference: what it is, where, and which in there. */
  private static final int ENTRY = 9;

  private static final int IN_FILE = 1;
  private static final int PACKED = 2;

  private final ContentBytes bytes = new ContentBytes();
  private final ContentBytes packed = new ContentBytes();
  private final ContentBytes places = new ContentBytes();
  private int[] offsets = new int[512];
  private int[] indexes = new int[512];
  private int count;
  private int packedCount;

  PdfFile() {
    // Four bytes above 127 tell programs that carry files about that this one is not text.
    bytes.write("%PDF-1.7\n%").append(new byte[] {-30, -29, -49, -45}).write("\n");
  }

  /** The number of an object that will be written later. */
  int number() {
    count++;
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, count * 2);
      indexes = Arrays.copyOf(indexes, count * 2);
    }
    return count;
  }

  /** Begins an object that is not a stream; it ends where the next begins. */
  ContentBytes object(int number) {
    indexes[number] = ++packedCount;
    places.whole(number).whole(packed.size());
    return packed.write("\n");
  }

  int object(String content) {
    int number = number();
    object(number).write(content);
    return number;
  }

  /**
   * Writes a stream.
   *
   * @param says its dictionary without the brackets and the length
   */
  int stream(String says, byte[] content) {
    int number = number();
    stream(number, says, content);
    return number;
  }

  /** Writes a stream of what {@link Streams#deflated} made. */
  int deflatedStream(String says, byte[] deflated) {
    return stream("/Filter/FlateDecode" + says, deflated);
  }

  private void stream(int number, String says, byte[] content) {
    offsets[number] = bytes.size();
    bytes.whole(number).write("0 obj\n<<").write(says);
    bytes.write("/Length ").whole(content.length).write(">>\nstream\n");
    bytes.append(content).write("\nendstream\nendobj\n");
  }

  /** The whole file. The same objects give the same bytes. */
  byte[] toArray(int catalogue, int information) {
    int pack = number();
    int first = places.size();
    places.append(packed);
    stream(
        pack,
        "/Type/ObjStm/N %d/First %d/Filter/FlateDecode".formatted(packedCount, first),
        Streams.deflated(places.toArray()));
    int references = number();
    int start = bytes.size();
    var id = id();
    offsets[references] = start;
    stream(
        references,
        ("/Type/XRef/Size %d/W[1 4 4]/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]"
                + "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns %d>>")
            .formatted(count + 1, catalogue, information, id, id, ENTRY),
        Streams.deflated(entries(pack)));
    bytes.write("startxref\n").whole(start).write("\n%%EOF\n");
    return bytes.toArray();
  }

  /** Each entry as its difference from the one above: nearly all of them are the same then. */
  private byte[] entries(int pack) {
    var entries = new byte[(count + 1) * (ENTRY + 1)];
    var above = new byte[ENTRY];
    for (int number = 0; number <= count; number++) {
      var entry = entry(number, pack);
      int at = number * (ENTRY + 1);
      entries[at] = 2;
      for (int i = 0; i < ENTRY; i++) {
        entries[at + 1 + i] = (byte) (entry[i] - above[i]);
      }
      above = entry;
    }
    return entries;
  }

  private byte[] entry(int number, int pack) {
    if (number == 0) {
      return entry(0, 0, 0xFFFF);
    }
    return indexes[number] > 0
        ? entry(PACKED, pack, indexes[number] - 1)
        : entry(IN_FILE, offsets[number], 0);
  }

  private static byte[] entry(int kind, int place, int index) {
    return ByteBuffer.allocate(ENTRY).put((byte) kind).putInt(place).putInt(index).array();
  }

  /** Tells this file from others for programs that keep notes on files, and guards nothing. */
  private String id() {
    var checksum = new CRC32();
    checksum.update(bytes.toArray());
    return "%016X%016X".formatted(checksum.getValue(), bytes.size());
  }
}
