// What somebody before the screen can do: read what it says, find fields by their names, press what is written on it.
// It goes by what can be seen alone, so that a test reads like a visit.
(() => {
  const within = () => document.querySelector('dialog[open]') || document.querySelector('main');
  const seen = (element) => element.checkVisibility();
  const own = (element) => element.textContent.trim();
  const named = (places, selector, text, beside = '') =>
    places
      .filter(Boolean)
      .flatMap((place) => [...place.querySelectorAll(selector)])
      .filter(seen)
      .filter((each) => !beside || each.closest('tr, li, section')?.textContent.includes(beside))
      .find((each) => own(each) === text || each.getAttribute('aria-label') === text);
  const field = (label) => {
    const found = [...within().querySelectorAll('label')].filter(seen).find((each) => own(each).startsWith(label));
    return found && document.getElementById(found.htmlFor);
  };
  const changed = (control) => {
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };

  // What is read out in passing is gone before a test could look.
  const heard = [];
  const hear = ({ target }) => {
    const region = (target.closest ? target : target.parentElement)?.closest('[role=status]');
    if (region) {
      heard.push(region.textContent);
    }
  };
  new MutationObserver((changes) => changes.forEach(hear)).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });

  window.visitor = {
    settled: () =>
      document.readyState === 'complete' &&
      document.querySelector('main h1') !== null &&
      document.querySelector('main').getAttribute('aria-busy') === 'false',
    said: () => (within() ? within().innerText : ''),
    // What was heard before it is forgotten, so that the same can be waited for again.
    heard(text) {
      const at = heard.findIndex((each) => each.includes(text));
      heard.splice(0, at + 1);
      return at >= 0;
    },
    press(text, beside) {
      const open = document.querySelector('dialog[open]');
      const places = open ? [open] : [within(), ...document.querySelectorAll('nav.side, header.top')];
      const found = named(places, 'button, a, summary', text, beside);
      if (!found || found.disabled) {
        return false;
      }
      found.focus();
      found.click();
      return true;
    },
    follow(address) {
      const link = [...document.querySelectorAll('main a, nav.side a')]
        .filter(seen)
        .find((each) => each.getAttribute('href') === address);
      link?.click();
      return Boolean(link);
    },
    fill(label, value) {
      const control = field(label);
      if (!control) {
        return false;
      }
      control.focus();
      control.value = value;
      return changed(control);
    },
    give(label, name, content) {
      const control = field(label);
      if (!control) {
        return false;
      }
      const held = new DataTransfer();
      held.items.add(new File([content], name));
      control.files = held.files;
      return changed(control);
    },
    value: (label) => field(label)?.value ?? '',
    tick(label, wanted) {
      const control = field(label);
      if (control && control.checked !== wanted) {
        control.click();
      }
      return Boolean(control);
    },
    code: () => (within().querySelector('pre') ? within().querySelector('pre').innerText.trim() : ''),
    raw: () =>
      document.body.innerText.match(
        /(^|\s)(account|login|word|problem|dash|keys|requests|hooks|org|people|me|bill|lic|buy|audit|imp|over|usage)\.[a-z]\w+\b/,
      )?.[0] || [...document.querySelectorAll('.badge')].map(own).find((each) => each.includes('_')) || '',
  };
})();
