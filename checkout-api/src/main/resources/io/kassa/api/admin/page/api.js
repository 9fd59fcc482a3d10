const notice = document.getElementById('notice');

/** Says something to whoever looks; nothing takes it away again. */
export function say(text = '') {
  notice.textContent = text;
}

/** The page's own without a login that somebody wrote into it: browsers let no page ask there. */
const PAGE = new URL(location.pathname, location.origin);

/** Asks the server; a body that is a text is JSON already. */
async function ask(method, path, body) {
  say();
  const answer = await fetch(new URL(`../${path}`, PAGE), {
    method,
    headers: {'Accept': 'application/json', ...(body ? {'Content-Type': 'application/json'} : {})},
    body: typeof body === 'string' ? body : body && JSON.stringify(body)
  });
  const text = await answer.text();
  const json = text && (answer.headers.get('Content-Type') ?? '').includes('json') ? JSON.parse(text) : undefined;
  if (!answer.ok) {
    throw new Error(json?.error?.message ?? `The server answered ${answer.status}.`);
  }
  return json;
}

export const read = path => ask('GET', path);
export const post = (path, body = {}) => ask('POST', path, body);
export const put = (path, body) => ask('PUT', path, body);
