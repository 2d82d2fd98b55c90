// What the lists beside GraphiQL are drawn with.
export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

export function explorer(id) {
  const link = element('a', 'explore', id);
  link.href = `/explorer/${encodeURIComponent(id)}`;
  return link;
}
