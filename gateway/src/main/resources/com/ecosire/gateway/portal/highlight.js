// Colours for code. One scanner for all languages: it need not understand, only tell words apart.
import { h } from './dom.js';

const WORDS = {
  json: 'true false null',
  typescript:
    'import from const let await async for of new if else return function export throw try catch type interface true false null undefined',
  python: 'import from def return if else for in with as try except raise print True False None',
  java: 'import var new class void static public final throws return if else try catch true false null record String',
  graphql: 'query mutation subscription fragment on true false null',
  curl: 'curl export',
};
const COMMENT = {
  python: /^#[^\n]*/,
  curl: /^#[^\n]*/,
  graphql: /^#[^\n]*/,
  typescript: /^\/\/[^\n]*/,
  java: /^\/\/[^\n]*/,
  json: /^(?!)/,
};
const TOKENS = [
  ['string', /^"""[\s\S]*?"""|^"(?:[^"\\]|\\.)*"|^'(?:[^'\\]|\\.)*'|^`(?:[^`\\]|\\.)*`/],
  ['number', /^-?\b\d[\d_.]*(?:[eE][+-]?\d+)?\b/],
  ['name', /^[A-Za-z_$][\w$]*/],
  ['space', /^[\s]+/],
];
/** Beyond that, colours cost more than they help. */
const MOST = 60000;

function token(rest, language) {
  const comment = COMMENT[language].exec(rest);
  if (comment) {
    return ['comment', comment[0]];
  }
  for (const [kind, pattern] of TOKENS) {
    const found = pattern.exec(rest);
    if (found) {
      return [kind, found[0]];
    }
  }
  return ['mark', rest[0]];
}

function kindOf(kind, text, rest, words, language) {
  if (kind === 'name') {
    return words.has(text) ? 'word' : language !== 'json' && /^\s*\(/.test(rest) ? 'call' : '';
  }
  if (kind === 'string' && /^\s*:/.test(rest) && language !== 'curl') {
    return 'field';
  }
  return kind === 'space' || kind === 'mark' ? '' : kind;
}

/** The nodes of a piece of code. */
export function highlight(code, language) {
  if (!WORDS[language] || code.length > MOST) {
    return [code];
  }
  const words = new Set(WORDS[language].split(' '));
  const nodes = [];
  let plain = '';
  for (let at = 0; at < code.length;) {
    const [kind, text] = token(code.slice(at, at + 20000), language);
    at += text.length;
    const shown = kindOf(kind, text, code.slice(at, at + 20), words, language);
    if (!shown) {
      plain += text;
      continue;
    }
    nodes.push(plain, h('span', { className: `c-${shown}` }, text));
    plain = '';
  }
  nodes.push(plain);
  return nodes.filter(Boolean);
}
