// Who signed in, and what the roles of that person allow in the organization.
import { get } from './api.js';

const LEVELS = ['read', 'write', 'admin'];

/** Only who is admin everywhere reaches these by the wildcard; else a role must name them. */
const GUARDED = ['roles', 'api-keys', 'webhooks', 'audit'];

let kept;

addEventListener('ecosire-session', () => (kept = undefined));

async function ask() {
  const [person, organizations] = await Promise.all([get('/auth/userinfo'), get('/users/me/organizations')]);
  const present = organizations.find((each) => each.current);
  return { ...person, organization: present ? present.name : '' };
}

/** Asks once who it is. */
export async function meet() {
  kept ||= await ask();
  return kept;
}

/** {sub, name, email, emailVerified, organizationId, organization, permissions, ...} of who was met. */
export const me = () => kept;

/** Whether something was changed that all pages show. */
export const forget = () => (kept = undefined);

/** Whether the roles reach a level of a module. */
export function may(module, level) {
  return kept.permissions.some((each) => {
    const [name, reached] = each.split(':');
    const wild = name === '*' && (reached === 'admin' || !GUARDED.includes(module));
    return (wild || name === module) && LEVELS.indexOf(reached) >= LEVELS.indexOf(level);
  });
}
