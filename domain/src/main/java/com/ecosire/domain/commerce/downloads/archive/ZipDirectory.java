package com.ecosire.domain.commerce.downloads.archive;

import com.ecosire.domain.shape.Upload;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names in a ZIP file (PKWARE's APPNOTE, 4.3): what its directory says, and what stands before
 * each entry, which unpackers that read from the beginning go by. Nothing is unpacked, so it costs
 * little whatever the file unpacks to.
 */
public final class ZipDirectory {
  private static final int LOCAL = 0x04034b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int MOST_COMMENT = 0xFFFF;

  /** What a field says whose value stands elsewhere, in the 64-bit form of the format. */
  private static final long ELSEWHERE = 0xFFFFFFFFL;

  private static final int MOST_DIRECTORY = 64 << 20;

  private final Upload file;
  private final long size;

  private ZipDirectory(Upload file, long size) {
    this.file = file;
    this.size = size;
  }

  private record Entry(String name, long offset) {}

  /**
   * The names of the entries, folders among them, as both places have them; empty where it is no
   * ZIP file, or a damaged one.
   */
  public static Optional<List<String>> names(Upload file, long size) throws IOException {
    try {
      return new ZipDirectory(file, size).read();
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private Optional<List<String>> read() throws IOException {
    if (size < END_BYTES) {
      return Optional.empty();
    }
    int length = (int) Math.min(size, END_BYTES + MOST_COMMENT);
    ByteBuffer tail = part(size - length, length);
    for (int at = length - END_BYTES; at >= 0; at--) {
      // The comment behind the end reaches to the end of the file, and so tells which end it is.
      if (tail.getInt(at) == END && at + END_BYTES + number(tail, at + 20) == length) {
        return directory(tail, at, size - length + at);
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> directory(ByteBuffer tail, int at, long end) throws IOException {
    long bytes = tail.getInt(at + 12) & ELSEWHERE;
    long begin = tail.getInt(at + 16) & ELSEWHERE;
    if (begin == ELSEWHERE || bytes > MOST_DIRECTORY || begin + bytes > end) {
      return Optional.empty();
    }
    ByteBuffer directory = part(begin, (int) bytes);
    List<Entry> entries = new ArrayList<>();
    while (directory.remaining() >= ENTRY_BYTES
        && directory.getInt(directory.position()) == ENTRY) {
      entries.add(next(directory));
    }
    // Of more entries than two bytes count, only the lowest bits are compared.
    boolean whole = (entries.size() & 0xFFFF) == (number(tail, at + 10) & 0xFFFF);
    boolean many = number(tail, at + 10) == 0xFFFF;
    return whole || many ? both(entries) : Optional.empty();
  }

  private static Entry next(ByteBuffer directory) throws IOException {
    int at = directory.position();
    int name = number(directory, at + 28);
    int rest = number(directory, at + 30) + number(directory, at + 32);
    if (directory.remaining() < ENTRY_BYTES + name + rest) {
      throw new EOFException("An entry is cut off");
    }
    long offset = directory.getInt(at + 42) & ELSEWHERE;
    String text = text(directory, at + ENTRY_BYTES, name);
    directory.position(at + ENTRY_BYTES + name + rest);
    return new Entry(text, offset);
  }

  /** The names of the directory, and those before the entries. */
  private Optional<List<String>> both(List<Entry> entries) throws IOException {
    List<String> names = new ArrayList<>();
    List<Entry> inOrder =
        entries.stream().sorted((a, b) -> Long.compare(a.offset, b.offset)).toList();
    long at = 0;
    try (InputStream in = file.open()) {
      for (Entry entry : inOrder) {
        if (entry.offset < at) {
          return Optional.empty();
        }
        in.skipNBytes(entry.offset - at);
        ByteBuffer head = read(in, LOCAL_BYTES);
        if (head.getInt(0) != LOCAL) {
          return Optional.empty();
        }
        int length = number(head, 26);
        names.add(text(read(in, length), 0, length));
        names.add(entry.name);
        at = entry.offset + LOCAL_BYTES + length;
      }
    }
    return Optional.of(names);
  }

  private ByteBuffer part(long from, int length) throws IOException {
    try (InputStream in = file.open()) {
      in.skipNBytes(from);
      return read(in, length);
    }
  }

  private static ByteBuffer read(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The file is cut off");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int number(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private static String text(ByteBuffer bytes, int at, int length) {
    byte[] text = new byte[length];
    bytes.get(at, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
