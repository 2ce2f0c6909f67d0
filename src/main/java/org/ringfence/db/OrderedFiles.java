package org.ringfence.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files for H2 in which the header of a store never gets to the disk before what it points at.
 *
 * <p>H2 writes a transaction's chunk and then, about every fifth time, the header that points at
 * it, and leaves the order in which the two reach the disk to the system. A power cut between them
 * can leave the header alone, and then H2 finds its way to an older state only: transactions are
 * gone that had been synced before. So what was written is synced before a header is.
 */
public final class OrderedFiles extends FilePathWrapper {

  private static final String SCHEME = "ordered";

  /** The salt of the encrypted file and the two copies of the header, a block each. */
  private static final long HEADER_END = 3 * 4096L;

  static {
    FilePath.register(new OrderedFiles());
  }

  /** H2's name for the file {@code path}, when it is to be written in order. */
  static String named(String path) {
    return SCHEME + ":" + path;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    var file = getBase().open(mode);
    return mode.equals("r") ? file : new Ordered(file);
  }

  private static final class Ordered extends ForwardingFile {

    private boolean written;

    Ordered(FileChannel file) {
      super(file);
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      if (position < HEADER_END && written) {
        force(false);
      }
      written = true;
      return super.write(from, position);
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
      super.force(metaData);
      written = false;
    }
  }
}
