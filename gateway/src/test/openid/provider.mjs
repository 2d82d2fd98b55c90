// An OpenID provider on loopback that signs everybody in as the same person.
// usage: node provider.mjs PORT REDIRECT_URI KEY_ID
import {generateKeyPairSync} from 'node:crypto';
import Provider from 'oidc-provider';

const [port, redirectUri, keyId] = process.argv.slice(2);
const key = (kid) => ({
  ...generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey.export({format: 'jwk'}),
  kid,
  use: 'sig',
  alg: 'RS256',
});

const provider = new Provider(`http://localhost:${port}`, {
  clients: [{
    client_id: 'gateway',
    client_secret: 'a secret of: the client',
    redirect_uris: [redirectUri],
  }],
  jwks: {keys: [key(keyId)]},
  cookies: {keys: ['for tests']},
  claims: {openid: ['sub'], email: ['email', 'email_verified'], profile: ['name']},
  features: {devInteractions: {enabled: false}},
  interactions: {url: (ctx, interaction) => `/interaction/${interaction.uid}`},
  findAccount: (ctx, id) => ({
    accountId: id,
    claims: () => ({sub: id, email: `${id}@example.com`, email_verified: true, name: 'Barbara Liskov'}),
  }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith('/interaction/')) {
    return next();
  }
  await provider.interactionFinished(ctx.req, ctx.res, {login: {accountId: 'barbara'}});
  ctx.respond = false;
});

provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
