import { post } from '../../parts/api.js';
import { go } from '../../router.js';
import { signedIn } from '../../session.js';

/** Goes on in another organization of the same person. */
export async function enter(organizationId) {
  const answer = await post('/auth/switch-organization', { organizationId });
  signedIn(answer.expiresAt);
  await go('/dashboard');
}
