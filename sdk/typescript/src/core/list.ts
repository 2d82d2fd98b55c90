import { Call, type Answer } from "./call.js";

/** Where a page stands in its list. */
export interface PageMeta {
  /** Entries of the whole list; missing where it was not counted. */
  total?: number;
  /** Missing where the list is read by cursor. */
  page?: number;
  limit: number;
  totalPages?: number;
  /** Where the list goes on; null at its end. */
  nextCursor: string | null;
}

/** What every list can be asked for. */
export interface PageQuery {
  /** 1-based; for deep paging use `for await` or `cursor`. */
  page?: number | undefined;
  /** Entries of a page, 100 at most; 20 unless given. */
  limit?: number | undefined;
  /** The `nextCursor` of the page before. */
  cursor?: string | undefined;
  /** Whether the whole list is counted; yes unless given, and no in `for await`. */
  total?: boolean | undefined;
}

/** A page as the gateway answers it. */
export interface PageData<T> {
  data: T[];
  meta: PageMeta;
}

/** A page of a list. */
export class Page<T> implements PageData<T> {
  readonly data: T[];
  readonly meta: PageMeta;
  readonly #next: (cursor: string) => Promise<Answer<Page<T>>>;

  constructor(page: PageData<T>, next: (cursor: string) => Promise<Answer<Page<T>>>) {
    this.data = page.data;
    this.meta = page.meta;
    this.#next = next;
  }

  /** The page behind this one; `undefined` at the end. */
  async next(): Promise<Page<T> | undefined> {
    const { nextCursor } = this.meta;
    return nextCursor === null || nextCursor === undefined ? undefined : (await this.#next(nextCursor)).data;
  }
}

type Load<T> = (query: PageQuery) => Promise<Answer<PageData<T>>>;

/** A list: `await` reads one page, `for await` every entry from there on, a page at a time. */
export class List<T> extends Call<Page<T>> implements AsyncIterable<T> {
  readonly #load: Load<T>;
  readonly #query: PageQuery;

  constructor(load: Load<T>, query: PageQuery = {}) {
    super(() => open(load, query), true);
    this.#load = load;
    this.#query = query;
  }

  /** Every page from the beginning, or from the `page` or `cursor` of the query. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { page, cursor, total = false, ...rest } = this.#query;
    // The empty cursor is the beginning; counting would cost more with every page.
    const start = page === undefined && cursor === undefined ? { cursor: "" } : {};
    let present: Page<T> | undefined = (await open(this.#load, { total, ...rest, page, cursor, ...start })).data;
    while (present) {
      yield present;
      present = await present.next();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) {
      yield* page.data;
    }
  }
}

async function open<T>(load: Load<T>, query: PageQuery): Promise<Answer<Page<T>>> {
  const { data, response } = await load(query);
  const { page: _, ...rest } = query;
  return { data: new Page(data, (cursor) => open(load, { ...rest, cursor })), response };
}
