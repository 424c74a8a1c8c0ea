// The judge of recordings: does anything that left the browser, or lies where others can read it, depend on an answer?
// Pure functions over recorded requests, so that they are tested on planted leaks as well as on the real page.

/** A header that says the same in the first request as in any later one cannot carry an answer. */
function knownHeaders(requests) {
  return new Set(requests.flatMap((request) => request.headers.map(([name, value]) => `${name}: ${value}`)));
}

/** Text in the forms in which it may hide: as it is, percent-decoded, and what base64 words in it say. */
export function readings(text) {
  const forms = [text];
  try {
    forms.push(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    // Not percent-encoded text; its other readings stand.
  }
  for (const word of text.match(/[A-Za-z0-9+_-]{8,}={0,2}/g) ?? []) {
    const decoded = Buffer.from(word, 'base64').toString('utf8');
    if (/^[\x20-\x7e]{4,}$/.test(decoded)) forms.push(decoded);
  }
  return forms;
}

/** Whether a text contains a sentinel: a long one with a digit anywhere, another only as a word of its own, whatever its case. */
export function carries(text, sentinel) {
  const wanted = sentinel.toLowerCase();
  const isTelling = wanted.length >= 8 && /\d/.test(wanted);
  return readings(text).some((form) => {
    const words = form.toLowerCase();
    for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + 1)) {
      const before = words[at - 1] ?? ' ';
      const after = words[at + wanted.length] ?? ' ';
      if (isTelling || (!/[a-z0-9_-]/.test(before) && !/[a-z0-9_-]/.test(after))) return true;
    }
    return false;
  });
}

/**
 * Requests of one case that carry an answer: one line each, saying where.
 * `loading` are the requests before the first answer, `later` those after it.
 */
export function leaksOf({ loading, later, sentinels }) {
  const harmless = knownHeaders(loading);
  const found = [];
  for (const request of later) {
    const places = [
      ['address', request.target],
      ['body', request.body],
      ...request.headers.filter(([name, value]) => !harmless.has(`${name}: ${value}`)).map(([name, value]) => [`header ${name}`, value]),
    ];
    for (const [place, text] of places) {
      for (const sentinel of sentinels) {
        if (carries(text, sentinel)) found.push(`${request.method} ${request.target}: ${place} carries \`${sentinel}\``);
      }
    }
    if (request.body !== '') found.push(`${request.method} ${request.target}: has a body of ${request.body.length} characters`);
    if (!['GET', 'HEAD'].includes(request.method)) found.push(`${request.method} ${request.target}: is not a plain fetch of a file`);
    // `?v=` and a hash of the file's content is how a stale pack is told from a fresh one.
    if (/[?#]/.test(request.target.replace(/\?v=[0-9a-f]{4,}$/, ''))) found.push(`${request.method} ${request.target}: has a query`);
  }
  return found;
}

/** How one request is compared with another: all that a server could tell apart, but for what differs from connection to connection. */
function signature(request) {
  const headers = request.headers.filter(([name]) => !['host', 'connection'].includes(name)).map(([name, value]) => `${name}: ${value}`);
  return [request.method, request.target, ...headers, request.body].join('\n');
}

/** Where two ordered lists of requests, of two different cases, first differ; nothing if they are the same. */
export function difference(one, other) {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [left, right] = [one[index], other[index]];
    if (!left || !right || signature(left) !== signature(right)) {
      const say = (request) => (request ? `${request.method} ${request.target}` : 'nothing');
      return [`request ${index + 1} depends on the case: ${say(left)} against ${say(right)}`];
    }
  }
  return [];
}

/** Places in the page that outlive or leave it, and which of them carry an answer. `places` is {name: text}. */
export function tracesIn(places, { certain, all }) {
  return Object.entries(places).flatMap(([place, text]) =>
    (place === 'title' ? certain : all).filter((sentinel) => carries(text ?? '', sentinel)).map((sentinel) => `${place} carries \`${sentinel}\``));
}

/** Addresses outside the site that the browser was told to reach, whether or not anything stopped it. */
export function strangers(asked, home) {
  return asked.filter(({ url }) => !url.startsWith(home) && !/^(data|blob|about):/.test(url)).map(({ method, url }) => `${method} ${url}`);
}

/** Reads those places from a page. */
export function placesOf(page) {
  return page.evaluate(() => ({
    address: location.href,
    title: document.title,
    'window.name': window.name,
    referrer: document.referrer,
    cookie: document.cookie,
    'local storage': (() => { try { return JSON.stringify(localStorage); } catch { return ''; } })(),
    'session storage': (() => { try { return JSON.stringify(sessionStorage); } catch { return ''; } })(),
  }));
}
