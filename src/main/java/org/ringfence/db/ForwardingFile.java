package org.ringfence.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A file as H2 asks for one, that does everything with another. */
class ForwardingFile extends FileBaseDefault {

  private final FileChannel file;

  ForwardingFile(FileChannel file) {
    this.file = file;
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return file.read(to, position);
  }

  @Override
  public synchronized int write(ByteBuffer from, long position) throws IOException {
    return file.write(from, position);
  }

  @Override
  public synchronized void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    file.truncate(size);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }
}
