/* Opens GraphiQL with an example and a place for the caller's key. */
(function () {
  'use strict';

  // An ellipsis cannot be sent in a header, so nobody takes this for a key.
  var PLACEHOLDER = 'Bearer ecos_live_…';
  var headers = { Authorization: PLACEHOLDER };

  // Without a key the session counts that began in the portal, which knows how to renew it and how to call with it.
  var portal = import('/portal/session.js').catch(function () {
    return null;
  });

  function sent(entered) {
    var result = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' };
    Object.keys(entered || {}).forEach(function (name) {
      if (entered[name] !== PLACEHOLDER) {
        result[name] = entered[name];
      }
    });
    return result;
  }

  async function post(headers, parameters) {
    var init = { method: 'POST', headers: headers, body: JSON.stringify(parameters), credentials: 'omit' };
    var session = headers.Authorization ? null : await portal;
    return session ? session.call('/graphql', init) : fetch('/graphql', init);
  }

  // Server-sent events of a subscription, as they come; what is refused is plain JSON.
  async function* events(response) {
    if (!(response.headers.get('Content-Type') || '').startsWith('text/event-stream')) {
      yield await response.json();
      return;
    }
    var reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    var text = '';
    try {
      for (var part = await reader.read(); !part.done; part = await reader.read()) {
        var blocks = (text + part.value).split('\n\n');
        text = blocks.pop();
        for (var block of blocks) {
          var data = block.split('\n').find(function (line) {
            return line.startsWith('data: ');
          });
          if (data) {
            yield JSON.parse(data.slice('data: '.length));
          }
        }
      }
    } finally {
      reader.cancel();
    }
  }

  function isSubscription(parameters, options) {
    var definitions = (options && options.documentAST && options.documentAST.definitions) || [];
    return definitions.some(function (each) {
      var named = !parameters.operationName || (each.name && each.name.value === parameters.operationName);
      return each.kind === 'OperationDefinition' && each.operation === 'subscription' && named;
    });
  }

  async function* listen(parameters, options) {
    var headers = sent(options && options.headers);
    headers.Accept = 'text/event-stream';
    yield* events(await post(headers, parameters));
  }

  // The schema itself is read also while the switch beside is on.
  function isDryRun(parameters) {
    return document.getElementById('dry-run').checked && parameters.operationName !== 'IntrospectionQuery';
  }

  async function ask(parameters, options) {
    var headers = sent(options && options.headers);
    if (isDryRun(parameters)) {
      headers.Prefer = 'explain';
    }
    var response = await post(headers, parameters);
    var answer = await response.json();
    document.dispatchEvent(new CustomEvent('answered', { detail: answer }));
    return answer;
  }

  function fetcher(parameters, options) {
    return isSubscription(parameters, options) ? listen(parameters, options) : ask(parameters, options);
  }

  // What GraphiQL kept of the last visit comes before the default, and after what is sent.
  async function open(example, query) {
    var session = await portal;
    var isSignedIn = session && session.hasSession();
    var root = ReactDOM.createRoot(document.getElementById('graphiql'));
    root.render(
      React.createElement(GraphiQL, {
        fetcher: fetcher,
        defaultQuery: example,
        query: query,
        headers: isSignedIn ? '{}' : JSON.stringify(headers, null, 2),
        defaultEditorToolsVisibility: 'headers',
        isHeadersEditorEnabled: true,
      }),
    );
  }

  // The explorer links here with the query of its form.
  var sentQuery = new URLSearchParams(location.hash.slice(1)).get('query');
  if (sentQuery) {
    history.replaceState(null, '', location.pathname);
    open(sentQuery, sentQuery);
  } else {
    fetch('/graphiql/example.graphql')
      .then(function (response) {
        return response.text();
      })
      .then(open);
  }
})();
