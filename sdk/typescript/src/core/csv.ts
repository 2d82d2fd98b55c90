/** Rows of CSV (RFC 4180) as objects by the names of the first row. */
export async function* records(texts: AsyncIterable<string>): AsyncGenerator<Record<string, string>> {
  let names: string[] | undefined;
  for await (const row of rows(texts)) {
    if (names) {
      yield Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""]));
    } else {
      names = row;
    }
  }
}

async function* rows(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  // A quote within quotes is one where another follows, and their end where none does.
  let wasQuote = false;
  const end = () => {
    row.push(cell);
    cell = "";
  };
  for await (const text of texts) {
    for (const sign of text) {
      if (isQuoted && !wasQuote) {
        if (sign === '"') {
          wasQuote = true;
        } else {
          cell += sign;
        }
        continue;
      }
      if (wasQuote && sign === '"') {
        cell += sign;
        wasQuote = false;
        continue;
      }
      if (wasQuote) {
        isQuoted = wasQuote = false;
      }
      if (sign === '"') {
        isQuoted = true;
      } else if (sign === ",") {
        end();
      } else if (sign === "\n") {
        end();
        yield row;
        row = [];
      } else if (sign !== "\r") {
        cell += sign;
      }
    }
  }
  if (cell || row.length > 0) {
    end();
    yield row;
  }
}
