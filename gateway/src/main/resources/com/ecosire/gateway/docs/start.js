import { call } from '/portal/session.js';

/** Without a key the session counts that began in the portal, with its token against forged requests. */
function asVisitor(request) {
  if (request.headers.Authorization) {
    request.credentials = 'omit';
  } else {
    request.userFetch = call;
  }
  return request;
}

// Folded, since opening a thousand operations at once takes a browser a while.
window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  requestInterceptor: asVisitor,
});
