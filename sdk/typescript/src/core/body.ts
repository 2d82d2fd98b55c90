/** The content of a file. */
export type Content = Blob | ArrayBuffer | ArrayBufferView | string;

/** A bare file; a stream is sent as it comes, and so only once. */
export type RawUpload = Content | ReadableStream<Uint8Array>;

/** A file with what is said of it. */
export type Form = { file: Content };

/** A body as `fetch` takes it. */
export interface Body {
  data?: RawUpload | FormData;
  type?: string;
  /** Whether it cannot be sent a second time. */
  once?: boolean;
}

/** A body of JSON; none where there is no value. */
export function jsonBody(value: unknown): Body {
  return value === undefined ? {} : { data: JSON.stringify(value), type: "application/json" };
}

/**
 * The body of an upload.
 *
 * @param upload the bare file, or an object with the file and its fields, which becomes a form
 * @param raw the media type of the bare file
 */
export function uploadBody(upload: RawUpload | Form, raw: string | undefined): Body {
  if (isForm(upload)) {
    return { data: form(upload) };
  }
  return { data: upload, type: raw ?? "application/octet-stream", once: upload instanceof ReadableStream };
}

function isForm(upload: RawUpload | Form): upload is Form {
  return typeof upload === "object" && "file" in upload;
}

/** The type and its boundary come from `fetch`. */
function form({ file, ...fields }: Form): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) {
        data.append(name, String(each));
      }
    }
  }
  const blob = file instanceof Blob ? file : new Blob([file as BlobPart]);
  const name = (file as { name?: unknown }).name ?? (fields as { name?: unknown }).name;
  data.append("file", blob, typeof name === "string" ? name : "file");
  return data;
}
