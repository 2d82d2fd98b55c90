// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { RawUpload } from "../../core/body.js";
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `files.folders.list` can be asked for. */
export interface FilesFoldersListQuery {
  /** Field to sort by: name, path, createdAt. */
  sortBy?: "name" | "path" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** The folder that it is in; null for none. Ids of the resource Folder. Several values, separated by commas, mean any of them. */
  parentId?: string | readonly string[] | undefined;
  /** Its name, which no other folder beside it has. Several values, separated by commas, mean any of them. */
  name?: string | readonly string[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `files.folders` */
export class FilesFolders extends Resource {
  /**
   * List folders, page by page.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, path.
   *
   * `GET /api/files/folders`
   */
  list<F extends s.FolderField = s.FolderField, I extends s.FolderRelation = never>(query?: FilesFoldersListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Folder, s.FolderRelations, F, I>> {
    return this.http.list("/files/folders", query, options);
  }

  /**
   * Create a folder.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * `POST /api/files/folders`
   */
  create(body: s.FolderCreateInput, options?: CallOptions): Call<s.Folder> {
    return this.http.send("POST", "/files/folders", body, options);
  }

  /**
   * Read a folder.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `GET /api/files/folders/{id}`
   */
  get<F extends s.FolderField = s.FolderField, I extends s.FolderRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Folder, s.FolderRelations, F, I>> {
    return this.http.get(path`/files/folders/${id}`, query, options);
  }

  /**
   * Change a folder; absent fields stay as they are.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/files/folders/{id}`
   */
  update(id: string, body: s.FolderUpdateInput, options?: CallOptions): Call<s.Folder> {
    return this.http.send("PATCH", path`/files/folders/${id}`, body, options);
  }

  /**
   * Delete a folder.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/files/folders/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/files/folders/${id}`, undefined, options);
  }
}

/** What `files.versions.list` can be asked for. */
export interface FilesVersionsListQuery {
  /** Field to sort by: versionNumber, createdAt. */
  sortBy?: "versionNumber" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Its number, from 1 on without an end. Several values, separated by commas, mean any of them. */
  versionNumber?: number | readonly number[] | undefined;
  /** Its number, from 1 on without an end. At least this. */
  versionNumberFrom?: number | undefined;
  /** Its number, from 1 on without an end. Below this. */
  versionNumberTo?: number | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** What `files.versions.create` can be asked for. */
export interface FilesVersionsCreateQuery {
  /** What is new in it. */
  comment?: string | undefined;
}

/** `files.versions` */
export class FilesVersions extends Resource {
  /**
   * List file versions, page by page.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `GET /api/files/{fileId}/versions`
   */
  list<F extends s.FileVersionField = s.FileVersionField, I extends s.FileVersionRelation = never>(fileId: string, query?: FilesVersionsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.FileVersion, s.FileVersionRelations, F, I>> {
    return this.http.list(path`/files/${fileId}/versions`, query, options);
  }

  /**
   * Create a version of a file.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * Raises `file.updated`.
   *
   * `POST /api/files/{fileId}/versions`
   */
  create(fileId: string, body: RawUpload | s.FileVersionCreateInput, query?: FilesVersionsCreateQuery, options?: CallOptions): Call<s.FileVersion> {
    return this.http.upload("POST", path`/files/${fileId}/versions`, body, options, query, "application/octet-stream");
  }

  /**
   * Make an old content of a file its newest version; nothing is lost.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * Raises `file.updated`.
   *
   * `POST /api/files/{fileId}/versions/{versionNumber}/restore`
   */
  restore(fileId: string, versionNumber: number, options?: CallOptions): Call<s.File> {
    return this.http.send("POST", path`/files/${fileId}/versions/${versionNumber}/restore`, undefined, options);
  }
}

/** What `files.shares.list` can be asked for. */
export interface FilesSharesListQuery {
  /** Field to sort by: createdAt, expiresAt. */
  sortBy?: "createdAt" | "expiresAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** When it ends; null for never. Several values, separated by commas, mean any of them. */
  expiresAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it ends; null for never. At least this. */
  expiresAtFrom?: string | Date | undefined;
  /** When it ends; null for never. Below this. */
  expiresAtTo?: string | Date | undefined;
  /** When it ends; null for never. At least this. */
  from?: string | Date | undefined;
  /** When it ends; null for never. Below this. */
  to?: string | Date | undefined;
}

/** `files.shares` */
export class FilesShares extends Resource {
  /**
   * List file shares, page by page.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `GET /api/files/{fileId}/shares`
   */
  list<F extends s.FileShareField = s.FileShareField, I extends s.FileShareRelation = never>(fileId: string, query?: FilesSharesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.FileShare, s.FileShareRelations, F, I>> {
    return this.http.list(path`/files/${fileId}/shares`, query, options);
  }

  /**
   * Create a link to a file.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * `POST /api/files/{fileId}/shares`
   */
  create(fileId: string, body?: s.FileShareCreateInput, options?: CallOptions): Call<s.FileShare> {
    return this.http.send("POST", path`/files/${fileId}/shares`, body, options);
  }

  /**
   * Delete a link to a file.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/files/{fileId}/shares/{id}`
   */
  delete(fileId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/files/${fileId}/shares/${id}`, undefined, options);
  }
}

/** What `files.list` can be asked for. */
export interface FilesListQuery {
  /** Field to sort by: name, size, createdAt, updatedAt. */
  sortBy?: "name" | "size" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** The folder that it is in; null for none. Ids of the resource Folder. Several values, separated by commas, mean any of them. */
  folderId?: string | readonly string[] | undefined;
  /** The user who uploaded it first. Ids of the resource User. Several values, separated by commas, mean any of them. */
  ownerId?: string | readonly string[] | undefined;
  /** What the content is, told from itself. Several values, separated by commas, mean any of them. */
  mediaType?: string | readonly string[] | undefined;
  /** Words to find it by. Several values, separated by commas, mean any of them. */
  tags?: string | readonly string[] | undefined;
  /** Who sees it: its owner and admins, or everybody who may read files. Several values, separated by commas, mean any of them. */
  visibility?: s.FileVisibility | readonly s.FileVisibility[] | undefined;
  /** What it is attached to: the name of a resource; who may not read it sees no file. Several values, separated by commas, mean any of them. */
  referenceType?: string | readonly string[] | undefined;
  /** The record that it is attached to. Several values, separated by commas, mean any of them. */
  referenceId?: string | readonly string[] | undefined;
  /** What is known of viruses in the content; skipped where nothing looks for them. Several values, separated by commas, mean any of them. */
  scanStatus?: s.ScanStatus | readonly s.ScanStatus[] | undefined;
  /** Whether it is in the trash, which is emptied after 30 days. Several values, separated by commas, mean any of them. */
  trashed?: boolean | readonly boolean[] | undefined;
  /** Bytes of the content. Several values, separated by commas, mean any of them. */
  size?: number | readonly number[] | undefined;
  /** Bytes of the content. At least this. */
  sizeFrom?: number | undefined;
  /** Bytes of the content. Below this. */
  sizeTo?: number | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** What `files.create` can be asked for. */
export interface FilesCreateQuery {
  /** Its name, which no other file in its folder has. */
  name?: string | undefined;
  /** What it is. */
  description?: string | undefined;
  /** The folder that it is in; null for none. Id of the resource Folder. */
  folderId?: string | undefined;
  /** Words to find it by. Separated by commas. */
  tags?: string | readonly string[] | undefined;
  /** Who sees it: its owner and admins, or everybody who may read files. */
  visibility?: s.FileVisibility | undefined;
  /** What it is attached to: the name of a resource; who may not read it sees no file. */
  referenceType?: string | undefined;
  /** The record that it is attached to. */
  referenceId?: string | undefined;
}

/** What `files.content` can be asked for. */
export interface FilesContentQuery {
  /** The number of a version; without it the present one. */
  version?: number | undefined;
  /** Whether browsers keep it or show it, which pictures, PDF, sound, films and text allow. */
  disposition?: s.FileDisposition | undefined;
}

/** Files and folders with versions, share links and attachments to records of any module. */
export class Files extends Resource {
  readonly folders = new FilesFolders(this.http);
  readonly versions = new FilesVersions(this.http);
  readonly shares = new FilesShares(this.http);

  /**
   * List files, page by page.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, description, tags.
   *
   * `GET /api/files`
   */
  list<F extends s.FileField = s.FileField, I extends s.FileRelation = never>(query?: FilesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.File, s.FileRelations, F, I>> {
    return this.http.list("/files", query, options);
  }

  /**
   * Create a file.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * Raises `file.uploaded`.
   *
   * `POST /api/files`
   */
  create(body: RawUpload | s.FileCreateInput, query?: FilesCreateQuery, options?: CallOptions): Call<s.File> {
    return this.http.upload("POST", "/files", body, options, query, "application/octet-stream");
  }

  /**
   * Read a file.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `GET /api/files/{id}`
   */
  get<F extends s.FileField = s.FileField, I extends s.FileRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.File, s.FileRelations, F, I>> {
    return this.http.get(path`/files/${id}`, query, options);
  }

  /**
   * Change a file; absent fields stay as they are.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * Raises `file.updated`.
   *
   * `PATCH /api/files/{id}`
   */
  update(id: string, body: s.FileUpdateInput, options?: CallOptions): Call<s.File> {
    return this.http.send("PATCH", path`/files/${id}`, body, options);
  }

  /**
   * Delete a file.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * Raises `file.deleted`.
   *
   * `DELETE /api/files/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/files/${id}`, undefined, options);
  }

  /**
   * Some files, or a folder with all below it, as one.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `POST /api/files/zip`
   */
  zip(body?: s.FileZipInput, options?: CallOptions): Call<Response> {
    return this.http.file("POST", "/files/zip", undefined, options, body);
  }

  /**
   * What a link leads to; 404 where it is unknown, over, used up or taken back.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/files/shared/{token}`
   */
  openShare(token: string, query?: Record<string, never>, options?: CallOptions): Call<s.SharedFile> {
    return this.http.get(path`/files/shared/${token}`, query, options);
  }

  /**
   * Fetch the file of a link, which counts.
   *
   * Anybody may call it, without a credential.
   *
   * `POST /api/files/shared/{token}/download`
   */
  downloadShare(token: string, body?: s.FileDownloadShareInput, options?: CallOptions): Call<Response> {
    return this.http.file("POST", path`/files/shared/${token}/download`, undefined, options, body);
  }

  /**
   * The content of a file, or of one of its versions; parts of it can be asked for.
   *
   * Needs the permission `files:read`; of an API key the scope `read-only`.
   *
   * `GET /api/files/{id}/content`
   */
  content(id: string, query?: FilesContentQuery, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/files/${id}/content`, query, options);
  }

  /**
   * Bring a file back from the trash, to its folder if there still is one.
   *
   * Needs the permission `files:write`; of an API key the scope `read-write`.
   *
   * Raises `file.updated`.
   *
   * `POST /api/files/{id}/restore`
   */
  restore(id: string, options?: CallOptions): Call<s.File> {
    return this.http.send("POST", path`/files/${id}/restore`, undefined, options);
  }
}
