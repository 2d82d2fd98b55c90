package com.ecosire.domain.platform.files;

import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.upTo;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.sessions.SignInLocks;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.files.content.FileTerms;
import com.ecosire.domain.platform.files.content.StorageRoom;
import com.ecosire.domain.platform.files.folders.Folder;
import com.ecosire.domain.platform.files.folders.Folders;
import com.ecosire.domain.platform.files.shares.FileShare;
import com.ecosire.domain.platform.files.shares.FileShares;
import com.ecosire.domain.platform.files.shares.SharedFiles;
import com.ecosire.domain.platform.files.versions.FileVersion;
import com.ecosire.domain.platform.files.versions.FileVersions;
import com.ecosire.domain.platform.files.versions.NewFileVersion;
import com.ecosire.domain.platform.files.zip.ZipFiles;
import com.ecosire.domain.platform.files.zip.Zipping;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.platform.users.colleagues.Colleague;
import com.ecosire.domain.secrecy.MasterKey;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Files and folders with versions, share links and attachments to records of any module. */
public final class FilesModule implements BusinessModule {
  private static final String ANYTHING = "application/octet-stream";

  private final FileTerms terms;
  private final Contents contents;
  private final Folders folders;
  private final Files files;
  private final FileVersions versions;
  private final FileShares shares;
  private final Uploading uploading;
  private final Downloads downloads;
  private final Zipping zipping;
  private final SharedFiles shared;

  /**
   * What the module stands on.
   *
   * @param catalog all modules, asked for no earlier than a call comes
   * @param passwords hashes the passwords of links
   * @param key hashes their tokens
   * @param portal the address that links begin with
   * @param source the database, asked for no earlier than a call comes
   * @param terms what the operator decides
   */
  public record Foundation(
      OrganizationsModule organizations,
      Supplier<Catalog> catalog,
      PasswordHasher passwords,
      MasterKey key,
      String portal,
      Supplier<DataSource> source,
      FileTerms terms) {}

  /** The module on a foundation. */
  public FilesModule(Foundation on) {
    StorageRoom room = new StorageRoom(on.organizations.organizations());
    RecordLinks links = new RecordLinks(on.catalog);
    this.terms = on.terms;
    this.contents = new Contents(on.terms, room, on.source);
    this.folders = new Folders(room);
    this.files =
        new Files(new Files.Parts(folders, new FileSight(links), links, new FileUses(on.catalog)));
    this.versions = new FileVersions(files, contents);
    FileShares.Secrets secrets =
        new FileShares.Secrets(new TokenHash(on.key), on.passwords, on.portal);
    this.shares = new FileShares(files, secrets);
    this.uploading = new Uploading(files, versions, contents);
    this.downloads = new Downloads(files, versions, contents);
    this.zipping = new Zipping(files, folders, downloads);
    this.shared = shared(on, secrets);
    files.empty(
        (file, call) -> {
          shares.removeAll(file, call);
          versions.removeAll(file, call);
        });
  }

  private SharedFiles shared(Foundation on, FileShares.Secrets secrets) {
    return new SharedFiles(
        new SharedFiles.Parts(
            shares,
            files,
            downloads,
            on.organizations.organizations(),
            secrets,
            new SignInLocks(on.source, secrets.tokens())));
  }

  /** The contents, for other modules that keep some. */
  public Contents contents() {
    return contents;
  }

  @Override
  public ModuleApi api() {
    return module(
            "files",
            Area.PLATFORM,
            "Files and folders with versions, share links and attachments to records of any"
                + " module",
            rows(),
            ofFolders(),
            ofVersions(),
            resource("/files/{fileId}/shares", shares, "a link to a file")
                .list()
                .create()
                .delete()
                .belongsTo("createdBy", "createdById", Colleague.class, "The user who made it"))
        .raises(FileEvents.UPLOADED, FileEvents.UPDATED, FileEvents.DELETED, FileEvents.INFECTED)
        .on(
            OrganizationsModule.CLOSED,
            (organization, call) -> contents.removeAll(organization.id(), call))
        .job("emptyTrash", Duration.ofHours(1), files::emptyTrash)
        .job("removeUnused", Duration.ofHours(1), contents::removeUnused)
        .job("scan", Duration.ofMinutes(1), versions::scan);
  }

  private Resource<?, ?> ofFolders() {
    return resource("/files/folders", folders, "a folder")
        .standard()
        .belongsTo("parent", "parentId", Folder.class, "The folder that it is in")
        .hasMany("children", Folder.class, "parentId", "The folders in it");
  }

  private Resource<?, ?> ofVersions() {
    return resource("/files/{fileId}/versions", versions, "a version of a file")
        .list()
        .create(
            NewFileVersion.class,
            versions::upload,
            upTo(terms.maxBytes()),
            emits(FileEvents.UPDATED))
        .command(
            "restore",
            one(File.class),
            "Make an old content of a file its newest version; nothing is lost",
            versions::restore,
            at("/files/{fileId}/versions/{versionNumber}/restore"),
            emits(FileEvents.UPDATED))
        .belongsTo("createdBy", "createdById", Colleague.class, "The user who brought it");
  }

  private Resource<?, ?> rows() {
    Output<FileContent> content = file(contents::at, ANYTHING);
    return followed(resource("/files", files, "a file"), content)
        .itemQuery(
            "content",
            Downloads.AskContent.class,
            content,
            "The content of a file, or of one of its versions; parts of it can be asked for",
            downloads::content)
        .itemCommand(
            "restore",
            one(File.class),
            "Bring a file back from the trash, to its folder if there still is one",
            files::restore,
            emits(FileEvents.UPDATED))
        .belongsTo("folder", "folderId", Folder.class, "The folder that it is in")
        .belongsTo(
            "owner",
            "ownerId",
            Colleague.class,
            "The user who uploaded it first, by name even after the user is removed")
        .hasMany("versions", FileVersion.class, "fileId", "The contents that it has had")
        .hasMany("shares", FileShare.class, "fileId", "The links to it");
  }

  private Resource<File, FileInput> followed(
      Resource<File, FileInput> resource, Output<FileContent> content) {
    return zipped(
            resource
                .list()
                .get()
                .create(NewFile.class, uploading::upload, upTo(terms.maxBytes()))
                .update()
                .delete())
        .query(
            "openShare",
            one(SharedFiles.SharedFile.class),
            "What a link leads to; 404 where it is unknown, over, used up or taken back",
            shared::open,
            at("/files/shared/{token}"),
            publicly())
        .command(
            "downloadShare",
            SharedFiles.FetchShared.class,
            content,
            "Fetch the file of a link, which counts",
            shared::download,
            at("/files/shared/{token}/download"),
            publicly());
  }

  private Resource<File, FileInput> zipped(Resource<File, FileInput> resource) {
    return resource.query(
        "zip",
        ZipFiles.class,
        file("application/zip"),
        "Some files, or a folder with all below it, as one",
        zipping::zip,
        via("POST"));
  }
}
