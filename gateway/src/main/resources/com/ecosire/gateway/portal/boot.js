// Runs before the page is drawn, so that nobody sees it in the wrong colours or told in the wrong language.
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // Storage can be forbidden; the portal works without.
    }
  };
  const theme = kept('ecosire.theme');
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme;
  }
  const wanted = [kept('ecosire.language'), ...(navigator.languages || [navigator.language])];
  const known = ['en', 'de', 'es'];
  const found = wanted.map((each) => (each || '').slice(0, 2)).find((each) => known.includes(each));
  root.lang = found || 'en';
})();
