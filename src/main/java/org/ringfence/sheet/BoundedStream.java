package org.ringfence.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of the workbook as it unpacks, refused once it grows past what an honest file holds. */
final class BoundedStream extends FilterInputStream {

  /** Spreadsheet XML packs 10 to 30 times smaller; a zip bomb packs 1,000 times smaller. */
  private static final int RATIO_MAX = 200;

  private static final long RATIO_FREE_BYTES = 10L << 20;

  private final long bytesMax;
  private long bytes;

  BoundedStream(InputStream in, long packedBytes, long partBytesMax) {
    super(in);
    bytesMax = Math.min(partBytesMax, Math.max(RATIO_FREE_BYTES, packedBytes * RATIO_MAX));
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int more) {
    bytes += more;
    if (bytes > bytesMax) {
      throw UnreadableWorkbook.tooBig();
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
