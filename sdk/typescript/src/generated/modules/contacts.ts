// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { RawUpload } from "../../core/body.js";
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, type Narrow, Resource, type View } from "../../core/resource.js";
import type { Rows } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `contacts.addresses.list` can be asked for. */
export interface ContactsAddressesListQuery {
  /** Field to sort by: createdAt. */
  sortBy?: "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** What the address is used for. Several values, separated by commas, mean any of them. */
  kind?: s.AddressKind | readonly s.AddressKind[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `contacts.addresses` */
export class ContactsAddresses extends Resource {
  /**
   * List contact addresses, page by page.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `GET /api/contacts/{contactId}/addresses`
   */
  list<F extends s.ContactAddressField = s.ContactAddressField>(contactId: string, query?: ContactsAddressesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.ContactAddress, object, F, never>> {
    return this.http.list(path`/contacts/${contactId}/addresses`, query, options);
  }

  /**
   * Create an address of a contact.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * `POST /api/contacts/{contactId}/addresses`
   */
  create(contactId: string, body: s.ContactAddressCreateInput, options?: CallOptions): Call<s.ContactAddress> {
    return this.http.send("POST", path`/contacts/${contactId}/addresses`, body, options);
  }

  /**
   * Read an address of a contact.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `GET /api/contacts/{contactId}/addresses/{id}`
   */
  get<F extends s.ContactAddressField = s.ContactAddressField>(contactId: string, id: string, query?: Fields<F>, options?: CallOptions): Call<View<s.ContactAddress, object, F, never>> {
    return this.http.get(path`/contacts/${contactId}/addresses/${id}`, query, options);
  }

  /**
   * Change an address of a contact; absent fields stay as they are.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/contacts/{contactId}/addresses/{id}`
   */
  update(contactId: string, id: string, body: s.ContactAddressUpdateInput, options?: CallOptions): Call<s.ContactAddress> {
    return this.http.send("PATCH", path`/contacts/${contactId}/addresses/${id}`, body, options);
  }

  /**
   * Delete an address of a contact.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/contacts/{contactId}/addresses/{id}`
   */
  delete(contactId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/contacts/${contactId}/addresses/${id}`, undefined, options);
  }
}

/** What `contacts.notes.list` can be asked for. */
export interface ContactsNotesListQuery {
  /** Field to sort by: createdAt. */
  sortBy?: "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `contacts.notes` */
export class ContactsNotes extends Resource {
  /**
   * List contact notes, page by page.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `GET /api/contacts/{contactId}/notes`
   */
  list<F extends s.ContactNoteField = s.ContactNoteField>(contactId: string, query?: ContactsNotesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.ContactNote, object, F, never>> {
    return this.http.list(path`/contacts/${contactId}/notes`, query, options);
  }

  /**
   * Create a note about a contact.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * `POST /api/contacts/{contactId}/notes`
   */
  create(contactId: string, body: s.ContactNoteCreateInput, options?: CallOptions): Call<s.ContactNote> {
    return this.http.send("POST", path`/contacts/${contactId}/notes`, body, options);
  }

  /**
   * Change a note about a contact; absent fields stay as they are.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/contacts/{contactId}/notes/{id}`
   */
  update(contactId: string, id: string, body: s.ContactNoteUpdateInput, options?: CallOptions): Call<s.ContactNote> {
    return this.http.send("PATCH", path`/contacts/${contactId}/notes/${id}`, body, options);
  }

  /**
   * Delete a note about a contact.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/contacts/{contactId}/notes/{id}`
   */
  delete(contactId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/contacts/${contactId}/notes/${id}`, undefined, options);
  }
}

/** What `contacts.list` can be asked for. */
export interface ContactsListQuery {
  /** Field to sort by: name, email, createdAt, updatedAt. */
  sortBy?: "name" | "email" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** A person or a company. Several values, separated by commas, mean any of them. */
  type?: s.ContactType | readonly s.ContactType[] | undefined;
  /** Words to group contacts by. Several values, separated by commas, mean any of them. */
  tags?: string | readonly string[] | undefined;
  /** The user who looks after the contact. Ids of the resource User. Several values, separated by commas, mean any of them. */
  ownerId?: string | readonly string[] | undefined;
  /** The company that the contact belongs to. Ids of the resource Contact. Several values, separated by commas, mean any of them. */
  parentId?: string | readonly string[] | undefined;
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

/** What `contacts.export` can be asked for. */
export interface ContactsExportQuery {
  /** Form of the file. */
  format?: s.TableFormat | undefined;
  /** Words to look for in name and e-mail. */
  search?: string | undefined;
  /** Only people, or only companies. */
  type?: s.ContactType | undefined;
}

/** People and companies that an organization deals with: customers, vendors, partners and leads. */
export class Contacts extends Resource {
  readonly addresses = new ContactsAddresses(this.http);
  readonly notes = new ContactsNotes(this.http);

  /**
   * List contacts, page by page.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, email.
   *
   * `GET /api/contacts`
   */
  list<F extends s.ContactField = s.ContactField, I extends s.ContactRelation = never>(query?: ContactsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Contact, s.ContactRelations, F, I>> {
    return this.http.list("/contacts", query, options);
  }

  /**
   * Create a person or company.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * Raises `contact.created`.
   *
   * `POST /api/contacts`
   */
  create(body: s.ContactCreateInput, options?: CallOptions): Call<s.Contact> {
    return this.http.send("POST", "/contacts", body, options);
  }

  /**
   * Read a person or company.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `GET /api/contacts/{id}`
   */
  get<F extends s.ContactField = s.ContactField, I extends s.ContactRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Contact, s.ContactRelations, F, I>> {
    return this.http.get(path`/contacts/${id}`, query, options);
  }

  /**
   * Change a person or company; absent fields stay as they are.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * Raises `contact.updated`.
   *
   * `PATCH /api/contacts/{id}`
   */
  update(id: string, body: s.ContactUpdateInput, options?: CallOptions): Call<s.Contact> {
    return this.http.send("PATCH", path`/contacts/${id}`, body, options);
  }

  /**
   * Delete a person or company.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * Raises `contact.deleted`.
   *
   * `DELETE /api/contacts/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/contacts/${id}`, undefined, options);
  }

  /**
   * Fold a duplicate into its survivor and delete it.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * Raises `contact.merged`.
   *
   * `POST /api/contacts/merge`
   */
  merge(body: s.ContactMergeInput, options?: CallOptions): Call<s.Contact> {
    return this.http.send("POST", "/contacts/merge", body, options);
  }

  /**
   * Add contacts from a CSV file, or change those that have the e-mail.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * Raises `contact.created`, `contact.updated`.
   *
   * `POST /api/contacts/import`
   */
  import(body: RawUpload | s.ContactImportInput, options?: CallOptions): Call<s.ImportReport> {
    return this.http.upload("POST", "/contacts/import", body, options, undefined, "text/csv");
  }

  /**
   * All contacts as CSV, or one JSON object a line.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `GET /api/contacts/export`
   */
  export(query?: ContactsExportQuery, options?: CallOptions): Rows<Record<string, unknown>> {
    return this.http.rows("/contacts/export", query, options);
  }

  /**
   * What happened with a contact, newest first.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `GET /api/contacts/{id}/activity`
   */
  activity(id: string, query?: PageQuery, options?: CallOptions): List<s.Activity> {
    return this.http.list(path`/contacts/${id}/activity`, query, options);
  }

  /**
   * Contacts that look like one, by telephone, tax id, or name and website.
   *
   * Needs the permission `contacts:read`; of an API key the scope `read-only`.
   *
   * `GET /api/contacts/duplicates`
   */
  duplicates(query?: Record<string, never>, options?: CallOptions): Call<s.DuplicateContacts[]> {
    return this.http.get("/contacts/duplicates", query, options);
  }

  /**
   * Add tags to many contacts, or take them off.
   *
   * Needs the permission `contacts:write`; of an API key the scope `read-write`.
   *
   * Raises `contact.updated`.
   *
   * `POST /api/contacts/bulk-tag`
   */
  bulkTag(body: s.ContactBulkTagInput, options?: CallOptions): Call<s.TaggedContacts> {
    return this.http.send("POST", "/contacts/bulk-tag", body, options);
  }
}
