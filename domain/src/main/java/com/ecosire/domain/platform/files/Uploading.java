package com.ecosire.domain.platform.files;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.files.versions.FileVersions;

/** Takes files that people upload. */
final class Uploading {
  private final Files files;
  private final FileVersions versions;
  private final Contents contents;

  Uploading(Files files, FileVersions versions, Contents contents) {
    this.files = files;
    this.versions = versions;
    this.contents = contents;
  }

  /** A new file with its first version. The rules come before anything is kept. */
  File upload(NewFile sent, Call call) {
    Content content = contents.look(sent.file);
    sent.input.content = content;
    File file = files.create(sent.input, call);
    contents.keep(sent.file, content, call);
    versions.add(file, content, null, call);
    return file;
  }
}
