// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `downloads.files.list` can be asked for. */
export interface DownloadsFilesListQuery {
  /** Field to sort by: version, size, downloadCount, publishedAt, createdAt. */
  sortBy?: "version" | "size" | "downloadCount" | "publishedAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** The product. Ids of the resource Product. Several values, separated by commas, mean any of them. */
  productId?: string | readonly string[] | undefined;
  /** Whether it can be downloaded. Several values, separated by commas, mean any of them. */
  status?: s.ReleaseStatus | readonly s.ReleaseStatus[] | undefined;
  /** Whom it is for; fixed once it is published. Several values, separated by commas, mean any of them. */
  channel?: s.ReleaseChannel | readonly s.ReleaseChannel[] | undefined;
  /** The version of the product that it is. Several values, separated by commas, mean any of them. */
  version?: string | readonly string[] | undefined;
  /** When it was first published. Several values, separated by commas, mean any of them. */
  publishedAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it was first published. At least this. */
  publishedAtFrom?: string | Date | undefined;
  /** When it was first published. Below this. */
  publishedAtTo?: string | Date | undefined;
  /** When it was first published. At least this. */
  from?: string | Date | undefined;
  /** When it was first published. Below this. */
  to?: string | Date | undefined;
}

/** `downloads.files` */
export class DownloadsFiles extends Resource {
  /**
   * List download files, page by page.
   *
   * Needs the permission `downloads:read`; of an API key the scope `read-only`.
   *
   * `search` looks in fileName, version.
   *
   * `GET /api/downloads/files`
   */
  list<F extends s.DownloadFileField = s.DownloadFileField, I extends s.DownloadFileRelation = never>(query?: DownloadsFilesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.DownloadFile, s.DownloadFileRelations, F, I>> {
    return this.http.list("/downloads/files", query, options);
  }

  /**
   * Read a released file.
   *
   * Needs the permission `downloads:read`; of an API key the scope `read-only`.
   *
   * `GET /api/downloads/files/{id}`
   */
  get<F extends s.DownloadFileField = s.DownloadFileField, I extends s.DownloadFileRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.DownloadFile, s.DownloadFileRelations, F, I>> {
    return this.http.get(path`/downloads/files/${id}`, query, options);
  }

  /**
   * Change a released file; absent fields stay as they are.
   *
   * Needs the permission `downloads:admin`; of an API key the scope `admin`.
   *
   * `PATCH /api/downloads/files/{id}`
   */
  update(id: string, body: s.DownloadFileUpdateInput, options?: CallOptions): Call<s.DownloadFile> {
    return this.http.send("PATCH", path`/downloads/files/${id}`, body, options);
  }

  /**
   * Delete a released file.
   *
   * Needs the permission `downloads:admin`; of an API key the scope `admin`.
   *
   * `DELETE /api/downloads/files/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/downloads/files/${id}`, undefined, options);
  }

  /**
   * Let a version out, after a look whether its file is sound.
   *
   * Needs the permission `downloads:admin`; of an API key the scope `admin`.
   *
   * Raises `download.published`.
   *
   * `POST /api/downloads/files/{id}/publish`
   */
  publish(id: string, body?: s.DownloadFilePublishInput, options?: CallOptions): Call<s.DownloadFile> {
    return this.http.send("POST", path`/downloads/files/${id}/publish`, body, options);
  }

  /**
   * Take a version back; links to it stop at once.
   *
   * Needs the permission `downloads:admin`; of an API key the scope `admin`.
   *
   * Raises `download.withdrawn`.
   *
   * `POST /api/downloads/files/{id}/withdraw`
   */
  withdraw(id: string, body: s.DownloadFileWithdrawInput, options?: CallOptions): Call<s.DownloadFile> {
    return this.http.send("POST", path`/downloads/files/${id}/withdraw`, body, options);
  }
}

/** What `downloads.grants.list` can be asked for. */
export interface DownloadsGrantsListQuery {
  /** Field to sort by: expiresAt, downloadsCount, createdAt. */
  sortBy?: "expiresAt" | "downloadsCount" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Who may download. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  contactId?: string | readonly string[] | undefined;
  /** The product, a digital one. Ids of the resource Product. Several values, separated by commas, mean any of them. */
  productId?: string | readonly string[] | undefined;
  /** The license of the product that the grant follows. Ids of the resource License. Several values, separated by commas, mean any of them. */
  licenseId?: string | readonly string[] | undefined;
  /** The order that it came with. Ids of the resource Order. Several values, separated by commas, mean any of them. */
  orderId?: string | readonly string[] | undefined;
  /** How things stand with it. Several values, separated by commas, mean any of them. */
  status?: s.DownloadGrantStatus | readonly s.DownloadGrantStatus[] | undefined;
  /** When it ends; never where it is left out. Several values, separated by commas, mean any of them. */
  expiresAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it ends; never where it is left out. At least this. */
  expiresAtFrom?: string | Date | undefined;
  /** When it ends; never where it is left out. Below this. */
  expiresAtTo?: string | Date | undefined;
  /** When it ends; never where it is left out. At least this. */
  from?: string | Date | undefined;
  /** When it ends; never where it is left out. Below this. */
  to?: string | Date | undefined;
}

/** `downloads.grants` */
export class DownloadsGrants extends Resource {
  /**
   * List download grants, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/downloads/grants`
   */
  list<F extends s.DownloadGrantField = s.DownloadGrantField, I extends s.DownloadGrantRelation = never>(query?: DownloadsGrantsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.DownloadGrant, s.DownloadGrantRelations, F, I>> {
    return this.http.list("/downloads/grants", query, options);
  }

  /**
   * Create a download grant.
   *
   * Needs the permission `downloads:admin`; of an API key the scope `admin`.
   *
   * `POST /api/downloads/grants`
   */
  create(body: s.DownloadGrantCreateInput, options?: CallOptions): Call<s.DownloadGrant> {
    return this.http.send("POST", "/downloads/grants", body, options);
  }

  /**
   * Read a download grant.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/downloads/grants/{id}`
   */
  get<F extends s.DownloadGrantField = s.DownloadGrantField, I extends s.DownloadGrantRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.DownloadGrant, s.DownloadGrantRelations, F, I>> {
    return this.http.get(path`/downloads/grants/${id}`, query, options);
  }

  /**
   * A link to the newest file that a grant allows, or to another one.
   *
   * Any signed-in person or API key may call it.
   *
   * `POST /api/downloads/grants/{id}/link`
   */
  link(id: string, body?: s.DownloadGrantLinkInput, options?: CallOptions): Call<s.DownloadLink> {
    return this.http.send("POST", path`/downloads/grants/${id}/link`, body, options);
  }

  /**
   * End a grant for good; its links stop at once.
   *
   * Needs the permission `downloads:admin`; of an API key the scope `admin`.
   *
   * `POST /api/downloads/grants/{id}/revoke`
   */
  revokeGrant(id: string, body: s.DownloadGrantRevokeInput, options?: CallOptions): Call<s.DownloadGrant> {
    return this.http.send("POST", path`/downloads/grants/${id}/revoke`, body, options);
  }
}

/** What `downloads.mine` can be asked for. */
export interface DownloadsMineQuery {
  /** Words in the name or the sku of the product. */
  search?: string | undefined;
  /** Only those of one product. Id of the resource Product. */
  productId?: string | undefined;
}

/** Released files of digital products, who may download them, and the short-lived links that do it. */
export class Downloads extends Resource {
  readonly files = new DownloadsFiles(this.http);
  readonly grants = new DownloadsGrants(this.http);

  /**
   * The newest file that each of one's own grants allows.
   *
   * Any signed-in person or API key may call it.
   *
   * `GET /api/downloads`
   */
  mine(query?: DownloadsMineQuery & PageQuery, options?: CallOptions): List<s.OwnDownload> {
    return this.http.list("/downloads", query, options);
  }

  /**
   * The file of a link; parts of it can be asked for.
   *
   * Anybody may call it, without a credential.
   *
   * `GET /api/downloads/fetch/{token}`
   */
  fetch(token: string, query?: Record<string, never>, options?: CallOptions): Call<Response> {
    return this.http.file("GET", path`/downloads/fetch/${token}`, query, options);
  }

  /**
   * Whether there is a newer version for a running application.
   *
   * Anybody may call it, without a credential.
   *
   * At most 30 calls a minute of its own.
   *
   * `POST /api/downloads/check-update`
   */
  checkUpdate(body: s.DownloadsCheckUpdateInput, options?: CallOptions): Call<s.AvailableUpdate> {
    return this.http.send("POST", "/downloads/check-update", body, options);
  }
}
