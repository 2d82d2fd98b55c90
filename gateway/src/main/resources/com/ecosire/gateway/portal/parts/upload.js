import { csrfHeader } from '../session.js';
import { Problem } from './api.js';

function answerOf(request) {
  const document = JSON.parse(request.responseText || '{}');
  if (request.status >= 400 || request.status === 0) {
    throw new Problem(document, request.getResponseHeader('X-Request-Id'));
  }
  return document;
}

/** Sends a file and tells the share that is sent, which fetch does not. */
export async function upload(path, file, progress) {
  const headers = await csrfHeader();
  const body = new FormData();
  body.append('file', file);
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener(
      'progress',
      (event) => event.lengthComputable && progress(event.loaded / event.total),
    );
    request.addEventListener('loadend', () => {
      try {
        done(answerOf(request));
      } catch (error) {
        failed(error);
      }
    });
    request.send(body);
  });
}
