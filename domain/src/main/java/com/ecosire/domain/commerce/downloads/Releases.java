package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.downloads.archive.ReleaseArchive;
import com.ecosire.domain.commerce.downloads.archive.ReleaseVersion;
import com.ecosire.domain.commerce.products.files.AskProductFiles;
import com.ecosire.domain.commerce.products.files.ProductFile;
import com.ecosire.domain.commerce.products.files.ProductFiles;
import com.ecosire.domain.commerce.products.files.UploadProductFile;
import com.ecosire.domain.commerce.products.files.UploadedProductFile;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes new versions of products, and lists them. */
final class Releases implements ProductFiles {
  private static final String ZIP = "application/zip";
  private static final Selection LISTED =
      new Selection(
          Set.of("fileName", "version", "channel", "size", "sha256", "status", "createdAt"),
          Set.of());

  private final DownloadFiles files;
  private final Contents contents;

  Releases(DownloadFiles files, Contents contents) {
    this.files = files;
    this.contents = contents;
  }

  @Override
  public Page<ProductFile> of(UUID product, AskProductFiles wanted, Call call) {
    Map<String, Object> conditions = new HashMap<>();
    conditions.put("productId", List.of(product));
    conditions.put("sortBy", "version");
    if (wanted.channel() != null) {
      conditions.put("channel", List.of(word(wanted.channel())));
    }
    if (wanted.status() != null) {
      conditions.put("status", List.of(word(wanted.status())));
    }
    ListRequest request = files.request(conditions).at(call.paging());
    return files.list(request, LISTED, call).map(Releases::listed);
  }

  private static ProductFile listed(DownloadFile file) {
    return new ProductFile(
        file.id(),
        file.fileName(),
        file.release(),
        word(file.channel()),
        file.size,
        file.sha256,
        word(file.status()),
        file.createdAt());
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** The rules come before anything is kept. */
  @Override
  public UploadedProductFile upload(UploadProductFile sent, Call call) {
    DownloadGrants.requireDigital(sent.productId(), call);
    if (files.has(sent.productId(), sent.version(), call)) {
      throw Problems.alreadyExists("version", "The product has the version already");
    }
    Content content = contents.look(sent.file(), UploadProductFile.MAX_BYTES);
    ReleaseArchive.require(sent.file(), content.size());
    DownloadFile file = made(sent, content, call);
    contents.keep(sent.file(), content, call);
    contents.hold(file.id(), content, call);
    call.session().manager().persist(file);
    return uploaded(file);
  }

  private DownloadFile made(UploadProductFile sent, Content content, Call call) {
    DownloadFile file = files.begin(call);
    file.productId = sent.productId();
    file.release = sent.version();
    file.versionRank = ReleaseVersion.rank(sent.version());
    file.size = content.size();
    file.sha256 = content.sha256();
    file.contentType = ZIP;
    file.input.fileName = FileName.of(sent.file().fileName(), sent.version() + ".zip");
    file.input.channel = sent.channel();
    file.input.releaseNotes = sent.releaseNotes();
    file.input.compatibleWith = sent.compatibleWith() == null ? List.of() : sent.compatibleWith();
    return file;
  }

  private static UploadedProductFile uploaded(DownloadFile file) {
    return new UploadedProductFile(
        file.id(),
        file.productId(),
        file.fileName(),
        file.release(),
        word(file.channel()),
        file.size,
        file.sha256,
        word(file.status()));
  }
}
