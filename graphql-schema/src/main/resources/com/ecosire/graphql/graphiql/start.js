/* Opens GraphiQL with an example and a place for the caller's key. */
(function () {
  'use strict';

  // An ellipsis cannot be sent in a header, so nobody takes this for a key.
  var PLACEHOLDER = 'Bearer ecos_live_…';
  var headers = { Authorization: PLACEHOLDER };

  function cookie(name) {
    var found = document.cookie.split('; ').find(function (pair) {
      return pair.startsWith(name + '=');
    });
    return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
  }

  // Without a key the caller's cookie counts, which needs the token against forged requests.
  function sent(entered) {
    var result = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' };
    Object.keys(entered || {}).forEach(function (name) {
      if (entered[name] !== PLACEHOLDER) {
        result[name] = entered[name];
      }
    });
    var token = cookie('ecosire_csrf');
    if (token && !result.Authorization) {
      result['X-CSRF-Token'] = token;
    }
    return result;
  }

  function fetcher(parameters, options) {
    return fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: sent(options && options.headers),
      body: JSON.stringify(parameters),
    }).then(function (response) {
      return response.json();
    });
  }

  function open(example) {
    var root = ReactDOM.createRoot(document.getElementById('graphiql'));
    root.render(
      React.createElement(GraphiQL, {
        fetcher: fetcher,
        defaultQuery: example,
        headers: JSON.stringify(headers, null, 2),
        defaultEditorToolsVisibility: 'headers',
        isHeadersEditorEnabled: true,
      }),
    );
  }

  fetch('/graphiql/example.graphql')
    .then(function (response) {
      return response.text();
    })
    .then(open);
})();
