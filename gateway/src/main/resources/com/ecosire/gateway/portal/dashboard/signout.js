import { go } from '../router.js';
import { signedOut } from '../session.js';
import { ask } from '../parts/api.js';

/** Ends the session here and on the server, which may know nothing of it any more. */
export async function signOut() {
  await ask('POST', '/auth/logout').catch(() => null);
  signedOut();
  await go('/login');
}
