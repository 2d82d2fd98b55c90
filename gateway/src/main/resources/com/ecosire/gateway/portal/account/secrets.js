/** What a mail's link carries behind #, which no server and no log sees. */
export const tokenOfLink = () => new URLSearchParams(location.hash.slice(1)).get('token') || '';

/** Where to go on after signing in: a path of this server, whatever the address says. */
export function nextPath() {
  const next = new URLSearchParams(location.search).get('next') || '';
  return /^\/(?![/\\])/.test(next) ? next : '/dashboard';
}
