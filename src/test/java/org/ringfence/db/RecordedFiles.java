package org.ringfence.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk for H2 that can lose its power: what was synced stays, and of what was written since, any
 * part may be there and any part missing. One store at a time.
 */
public final class RecordedFiles extends FilePathWrapper {

  private static final String SCHEME = "recorded";
  private static Disk disk = new Disk(_ -> {});

  /** Is told of each state that a power cut would leave, before anything more is synced. */
  interface PowerCut {
    void leaves(byte[] file) throws IOException;
  }

  /** H2's name for a file of this name on a disk that nothing was written to. */
  static String onANewDisk(String path, PowerCut cut) {
    FilePath.register(new RecordedFiles());
    disk = new Disk(cut);
    return SCHEME + ":" + path;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Recorded(getBase().open(mode), disk);
  }

  /** The file as it was last synced, and what was done to it since. */
  private static final class Disk {

    private static final int CUTS_MAX = 6;

    private final PowerCut cut;
    private final Random random = new Random(1);
    private final List<Change> unsynced = new ArrayList<>();
    private byte[] synced = {};

    Disk(PowerCut cut) {
      this.cut = cut;
    }

    void change(Change change) {
      unsynced.add(change);
    }

    void sync() throws IOException {
      int ways = 1 << Math.min(unsynced.size(), 30);
      for (int i = 0; i < Math.min(ways, CUTS_MAX); i++) {
        int kept = ways <= CUTS_MAX ? i : random.nextInt(ways);
        cut.leaves(with(kept));
      }
      synced = with(-1);
      unsynced.clear();
    }

    /** With those changes whose bit is set. */
    private byte[] with(int kept) {
      var file = synced;
      for (int i = 0; i < unsynced.size(); i++) {
        if ((kept >> i & 1) == 1) {
          file = unsynced.get(i).to(file);
        }
      }
      return file;
    }
  }

  private interface Change {
    byte[] to(byte[] file);
  }

  private static final class Recorded extends ForwardingFile {

    private final Disk disk;

    Recorded(FileChannel file, Disk disk) {
      super(file);
      this.disk = disk;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      var bytes = new byte[from.remaining()];
      from.duplicate().get(bytes);
      disk.change(
          before -> {
            int end = Math.max(before.length, (int) position + bytes.length);
            var after = Arrays.copyOf(before, end);
            System.arraycopy(bytes, 0, after, (int) position, bytes.length);
            return after;
          });
      return super.write(from, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      disk.change(before -> Arrays.copyOf(before, (int) Math.min(before.length, size)));
      super.implTruncate(size);
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
      disk.sync();
    }
  }
}
