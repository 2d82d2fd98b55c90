// Addresses of the portal are real paths; a click on one changes the page without loading it anew.
const OWN =
  /^\/(explorer|events|signatures|guides|problems|status|dashboard|login|register|forgot-password|reset-password)?(\/|$)/;
let show;

function isOwn(link, event) {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return (
    plain &&
    !link.target &&
    !link.hasAttribute('download') &&
    link.origin === location.origin &&
    OWN.test(link.pathname)
  );
}

/** Goes to a path of the portal. */
export async function go(path) {
  history.pushState(null, '', path);
  await shown();
}

/** Goes on to a path, to which the present one only led. */
export async function goOn(path) {
  history.replaceState(null, '', path);
  await shown();
}

/** Makes the present page anew, after something on it was changed. */
export const again = () => show(location.pathname, true);

async function shown() {
  await show(location.pathname, true);
  toPlace();
}

function toPlace() {
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place) {
    place.scrollIntoView();
  } else {
    scrollTo(0, 0);
  }
}

/** Shows the present address, and those that are gone to. */
export async function start(showing) {
  show = showing;
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented || !isOwn(link, event)) {
      return;
    }
    if (link.pathname === location.pathname && link.hash) {
      return; // A place on this page.
    }
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
  let shown = location.pathname;
  addEventListener('popstate', () => {
    if (location.pathname !== shown || !location.hash) {
      shown = location.pathname;
      show(location.pathname, true);
    }
  });
  await show(location.pathname, false);
  if (location.hash) {
    toPlace();
  }
}
