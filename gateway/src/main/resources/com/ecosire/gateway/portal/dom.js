// Elements without markup in strings: nothing that comes from the API can become a script.
const SVG = 'http://www.w3.org/2000/svg';

function set(element, name, value) {
  if (value === undefined || value === null || value === false) {
    return;
  }
  if (name.startsWith('on')) {
    element.addEventListener(name.slice(2), value);
  } else if (name in element && typeof value !== 'string' && name !== 'list') {
    element[name] = value;
  } else {
    element.setAttribute(name === 'className' ? 'class' : name, value === true ? '' : value);
  }
}

/** An element: h('a', {href}, 'text', child, ...); what is null or false is left out. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => set(element, name, value));
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

const ICONS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  sun: 'M12 4V2m0 20v-2m8-8h2M2 12h2m13.7-5.7 1.4-1.4M4.9 19.1l1.4-1.4m0-11.4L4.9 4.9m14.2 14.2-1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
  key: 'M15.5 7.5a4 4 0 1 1-3.3 6.3L10 16H8v2H6v2H3v-3l6.8-6.8a4 4 0 0 1 5.7-2.7',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 4 4',
  close: 'M6 6l12 12M18 6 6 18',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
};

/** A drawing that says nothing to screen readers; what it stands beside has a name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** Text as the API writes it: `code` within backticks, paragraphs behind empty lines. */
export function prose(text) {
  return text.split(/\n{2,}/).map((paragraph) => h('p', {}, inline(paragraph)));
}

/** Long names and paths, which break where their parts end. */
export const breaks = (text) =>
  text.split(/(?<=_)|(?=\/)/).flatMap((part, index) => (index ? [h('wbr'), part] : [part]));

/** Words with `code`, **weight** and [links](/path). */
export function inline(text) {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/);
  return parts.filter(Boolean).map((part) => {
    if (part.startsWith('`')) {
      return h('code', {}, part.slice(1, -1));
    }
    if (part.startsWith('**')) {
      return h('strong', {}, part.slice(2, -2));
    }
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
    return link ? h('a', { href: link[2] }, breaks(link[1])) : part;
  });
}

let ids = 0;

/** An id that no other element has. */
export const newId = (word) => `${word}-${++ids}`;
