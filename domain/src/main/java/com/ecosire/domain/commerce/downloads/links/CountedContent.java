package com.ecosire.domain.commerce.downloads.links;

import com.ecosire.domain.operation.FileContent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A kept content whose fetches are written down. */
final class CountedContent implements FileContent.Kept {
  private final FileContent.Kept content;
  private final LinkToken link;
  private final DownloadBook book;
  private final Client client;

  /** Who fetches, and when it asked. */
  record Client(String address, Instant at) {}

  CountedContent(FileContent.Kept content, LinkToken link, DownloadBook book, Client client) {
    this.content = content;
    this.link = link;
    this.book = book;
    this.client = client;
  }

  @Override
  public long size() {
    return content.size();
  }

  @Override
  public String tag() {
    return content.tag();
  }

  @Override
  public Optional<Instant> lastModified() {
    return content.lastModified();
  }

  @Override
  public String address() {
    return content.address();
  }

  /** What cannot be read does not count; it is opened first. */
  @Override
  public InputStream open(long from, long length) throws IOException {
    InputStream bytes = content.open(from, length);
    try {
      book.begin(new DownloadBook.Fetch(link, client.address, from, length, client.at));
    } catch (RuntimeException e) {
      bytes.close();
      throw e;
    }
    return new Sent(bytes, from + length == size());
  }

  /**
   * Notices that all was read: what asks for more than the last byte has sent that one.
   *
   * <p>The last part of a file is the last to be fetched, also where it comes in parts.
   */
  private final class Sent extends FilterInputStream {
    private final long begun = System.nanoTime();
    private final boolean last;
    private boolean ended;

    private Sent(InputStream bytes, boolean last) {
      super(bytes);
      this.last = last;
    }

    @Override
    public int read() throws IOException {
      return noting(super.read());
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      return noting(super.read(to, offset, length));
    }

    private int noting(int read) {
      ended |= read < 0;
      return read;
    }

    @Override
    public void close() throws IOException {
      super.close();
      if (ended && last) {
        ended = false;
        book.finish(link, client.at.plus(Duration.ofNanos(System.nanoTime() - begun)));
      }
    }
  }
}
