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

/** Each operation leads to its page in the explorer. */
const explorerLinks = () => ({
  wrapComponents: {
    parameters: (Original, { React }) =>
      function Parameters(props) {
        const id = props.operation.get('__originalOperationId') || props.operation.get('operationId');
        const link = React.createElement('a', { href: `/explorer/${id}` }, `${id} in the API explorer`);
        return React.createElement('div', {}, React.createElement('p', { className: 'explorer' }, link), React.createElement(Original, props));
      },
  },
});

// Folded, since opening a thousand operations at once takes a browser a while.
window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
  requestInterceptor: asVisitor,
  plugins: [explorerLinks],
});
