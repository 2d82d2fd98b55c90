package com.ecosire.domain.platform.files.zip;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.files.Downloads;
import com.ecosire.domain.platform.files.File;
import com.ecosire.domain.platform.files.Files;
import com.ecosire.domain.platform.files.folders.Folder;
import com.ecosire.domain.platform.files.folders.Folders;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes one file of many while it is sent. */
public final class Zipping {
  private static final int FILES = 1000;
  private static final long BYTES = 2L << 30;

  private final Files files;
  private final Folders folders;
  private final Downloads downloads;

  /** Makes files of those of a store. */
  public Zipping(Files files, Folders folders, Downloads downloads) {
    this.files = files;
    this.folders = folders;
    this.downloads = downloads;
  }

  private record Entry(String name, FileContent.Body body) {}

  /** Collected as a whole before the first byte is sent: what cannot be read refuses all. */
  private final class Collected {
    private final Call call;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<UUID> known = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private long bytes;

    Collected(Call call) {
      this.call = call;
    }

    void add(String folder, File file) {
      if (!known.add(file.id())) {
        return;
      }
      bytes += file.content().size();
      if (known.size() > FILES || bytes > BYTES) {
        throw Problems.invalid(
            "fileIds", "too_many", "1,000 files of 2 GiB together can be zipped");
      }
      entries.add(new Entry(free(folder + file.name()), downloads.present(file, call).body()));
    }

    /** A name that clashes gets a number: {@code offer (2).pdf}. */
    private String free(String name) {
      int dot = name.lastIndexOf('.');
      boolean ending = dot > name.lastIndexOf('/') + 1;
      String stem = ending ? name.substring(0, dot) : name;
      String end = ending ? name.substring(dot) : "";
      String free = name;
      for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
        free = stem + " (" + i + ")" + end;
      }
      return free;
    }
  }

  /** The wanted files as one. */
  public FileContent zip(ZipFiles wanted, Call call) {
    List<UUID> ids = wanted.fileIds() == null ? List.of() : wanted.fileIds();
    if (ids.isEmpty() && wanted.folderId() == null) {
      throw Problems.invalid("fileIds", "required", "Name files or a folder");
    }
    Collected collected = new Collected(call);
    String name = "files.zip";
    if (wanted.folderId() != null) {
      Folder folder = folders.get(wanted.folderId(), call);
      addAll(folder, collected);
      name = folder.name() + ".zip";
    }
    addAll(ids, collected);
    return new FileContent("application/zip", name, out -> write(collected.entries, out));
  }

  private void addAll(List<UUID> ids, Collected collected) {
    Map<UUID, File> found = files.byIds(new LinkedHashSet<>(ids), Selection.ALL, collected.call);
    for (UUID id : ids) {
      if (!found.containsKey(id)) {
        throw Problems.notFound("file");
      }
      collected.add("", found.get(id));
    }
  }

  private void addAll(Folder top, Collected collected) {
    Map<UUID, String> places = new HashMap<>(Map.of(top.id(), ""));
    for (List<Folder> level : folders.below(top, collected.call)) {
      for (Folder folder : level) {
        places.put(folder.id(), places.get(folder.parent().orElseThrow()) + folder.name() + "/");
      }
    }
    List<File> all =
        files
            .where("r.input.folderId in :ids and r.trashed = false", collected.call)
            .with("ids", places.keySet())
            .orderBy("r.createdAt, r.id")
            .atMost(10 * FILES);
    all.stream()
        .filter(file -> files.isSeen(file, collected.call))
        .forEach(file -> collected.add(places.get(file.folder().orElseThrow()), file));
  }

  private static void write(List<Entry> entries, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    for (Entry entry : entries) {
      zip.putNextEntry(new ZipEntry(entry.name));
      entry.body.writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }
}
