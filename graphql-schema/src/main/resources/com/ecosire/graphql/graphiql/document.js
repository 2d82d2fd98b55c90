// Reads a GraphQL document as far as its calls show in it: {operations, fragments}.
const TOKEN = /\s+|,|#[^\n]*|("""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[!$&():=@[\]{|}])/gy;

function tokens(text) {
  const found = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) {
      throw new SyntaxError('no token');
    }
    if (match[1]) {
      found.push(match[1]);
    }
  }
  return found;
}

/** One document being read. Values are {variable}, {word} of an enum, or plain. */
class Reader {
  constructor(text) {
    this.tokens = tokens(text);
    this.at = 0;
  }

  get next() {
    return this.tokens[this.at];
  }

  take(wanted) {
    const token = this.tokens[this.at++];
    if (token === undefined || (wanted && token !== wanted)) {
      throw new SyntaxError(`${wanted} expected`);
    }
    return token;
  }

  skips(token) {
    const there = this.next === token;
    this.at += there ? 1 : 0;
    return there;
  }

  many(open, close, read) {
    const all = [];
    if (this.skips(open)) {
      while (!this.skips(close)) {
        all.push(read());
      }
    }
    return all;
  }

  value() {
    const token = this.take();
    if (token === '$') {
      return { variable: this.take() };
    }
    if (token === '[') {
      this.at--;
      return this.many('[', ']', () => this.value());
    }
    if (token === '{') {
      this.at--;
      return Object.fromEntries(this.many('{', '}', () => this.pair()));
    }
    if (token.startsWith('"""')) {
      return token.slice(3, -3).trim();
    }
    if (token.startsWith('"')) {
      return JSON.parse(token);
    }
    if (/^[-\d]/.test(token)) {
      return Number(token);
    }
    return { true: true, false: false, null: null }[token] ?? (token === 'null' ? null : { word: token });
  }

  pair() {
    const name = this.take();
    this.take(':');
    return [name, this.value()];
  }

  directives() {
    while (this.skips('@')) {
      this.take();
      this.many('(', ')', () => this.pair());
    }
  }

  selection() {
    if (this.skips('...')) {
      const name = this.next === 'on' || this.next === '{' || this.next === '@' ? null : this.take();
      if (this.skips('on')) {
        this.take();
      }
      this.directives();
      return name ? { spread: name } : { inline: this.selections() };
    }
    let name = this.take();
    let alias = name;
    if (this.skips(':')) {
      alias = name;
      name = this.take();
    }
    const args = Object.fromEntries(this.many('(', ')', () => this.pair()));
    this.directives();
    return { name, alias, args, fields: this.selections() };
  }

  selections() {
    return this.many('{', '}', () => this.selection());
  }

  variable() {
    this.take('$');
    const name = this.take();
    this.take(':');
    while (!['=', '@', '$', ')'].includes(this.next)) {
      this.take();
    }
    const value = this.skips('=') ? this.value() : undefined;
    this.directives();
    return [name, value];
  }

  definition(found) {
    if (this.skips('fragment')) {
      const name = this.take();
      this.take('on');
      this.take();
      this.directives();
      found.fragments[name] = this.selections();
      return;
    }
    const kind = this.next === '{' ? 'query' : this.take();
    const name = this.next === '{' || this.next === '(' || this.next === '@' ? '' : this.take();
    const variables = Object.fromEntries(this.many('(', ')', () => this.variable()));
    this.directives();
    found.operations.push({ kind, name, variables, fields: this.selections() });
  }
}

/** The operations and fragments of a text; null while it is not well-formed. */
export function read(text) {
  try {
    const reader = new Reader(text);
    const found = { operations: [], fragments: {} };
    while (reader.next !== undefined) {
      reader.definition(found);
    }
    return found;
  } catch {
    return null;
  }
}

/** The fields of a selection, those of fragments among them; fragments in a circle end. */
export function flat(selections, fragments, within = []) {
  return selections.flatMap((each) => {
    if (each.inline) {
      return flat(each.inline, fragments, within);
    }
    if (!each.spread) {
      return [each];
    }
    return within.includes(each.spread) ? [] : flat(fragments[each.spread] || [], fragments, [...within, each.spread]);
  });
}
