// Nothing leaves: after load no request carries an answer, and two different cases cause the same requests in the same order.
// Each promise is also broken on purpose, on the real page, and the test must see it.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { closeBrowser, open, startServer } from './harness.mjs';
import { arrive, proceed, screen, start, switchLanguage, walk } from './interview.mjs';
import { AWARD, FAVOURABLE, HONG_KONG, UNFAVOURABLE, sentinels } from './journeys.mjs';
import { difference, leaksOf, placesOf, strangers, tracesIn } from './leaks.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

/** Requests so far, once none has come for a while: what a page fetches at idle is then part of the load. */
async function settled(quiet) {
  let known = -1;
  for (;;) {
    const requests = await server.requests();
    if (requests.length === known) return requests;
    known = requests.length;
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
}

/**
 * Walks a case and records it. `patience: hasty` answers while the page is still fetching.
 * `plant` is a script put into the page beforehand; `questions` ends the walk early.
 */
async function recorded(t, facts, { patience = 'patient', plant, questions = Infinity, allow } = {}) {
  const quiet = plant ? 600 : 1500;
  const first = (await server.requests()).length;
  const page = await open(t, { init: plant, allow });
  const traces = sentinels(facts);
  const remains = [];
  const look = async () => remains.push(...tracesIn(await placesOf(page), traces));
  await arrive(page, server.url);
  if (patience === 'patient') await settled(quiet);
  const loading = (await server.requests()).slice(first);
  await start(page);
  await walk(page, facts, { each: look, marked: look, stop: (_, asked) => asked.length >= questions });
  if (questions === Infinity) {
    await look();
    if ((await screen(page)).page === 'review') await proceed(page);
    await look();
    // The plan's files come one after the other: the language is changed at the same place in their row, not somewhere within it.
    await page.waitForFunction(() => document.querySelector('#plan')?.childElementCount > 0);
    await switchLanguage(page, 'zh-Hans');
    await look();
  }
  const all = (await settled(quiet)).slice(first);
  remains.push(...tracesIn({ console: page.said.join('\n') }, traces));
  const later = all.slice(loading.length);
  return { page, loading, later, all: inOrder(all, await page.content()), remains, leaks: leaksOf({ loading, later, sentinels: traces.all }), away: strangers(page.asked, server.url) };
}

/** What the page itself names is fetched side by side and arrives in any order, so it is sorted; all else stays as it came. */
function inOrder(requests, html) {
  const isNamed = ({ target }) => target === '/' || html.includes(target.replace(/^\/|_bg\.wasm$/g, ''));
  const named = requests.filter(isNamed).sort((left, right) => (left.target < right.target ? -1 : 1));
  return [...named, ...requests.filter((request) => !isNamed(request))];
}

test('a whole journey leaves no trace in any request, nor in the page\'s lasting places', async (t) => {
  for (const facts of [FAVOURABLE, UNFAVOURABLE]) {
    const seen = await recorded(t, facts);
    assert.deepEqual(seen.leaks, []);
    assert.deepEqual(seen.away, []);
    assert.deepEqual(seen.remains, []);
  }
});

test('two different cases cause the same requests in the same order', async (t) => {
  const one = await recorded(t, FAVOURABLE);
  const other = await recorded(t, UNFAVOURABLE);
  assert.deepEqual(difference(one.all, other.all), []);
  assert.deepEqual(difference(one.later, other.later), []);
});

test('so they do when the visitor does not wait', async (t) => {
  const one = await recorded(t, FAVOURABLE, { patience: 'hasty' });
  const other = await recorded(t, UNFAVOURABLE, { patience: 'hasty' });
  assert.deepEqual(difference(one.all, other.all), []);
});

test('a case with rules of its own causes the same requests in the same order, waiting or not', async (t) => {
  for (const patience of ['patient', 'hasty']) {
    const one = await recorded(t, FAVOURABLE, { patience });
    for (const facts of [HONG_KONG, AWARD]) assert.deepEqual(difference(one.all, (await recorded(t, facts, { patience })).all), [], patience);
    const packs = one.all.map(({ target }) => /^\/packs\/(?:en\.)?(\w+)\.txt$/.exec(target)?.[1]).filter(Boolean);
    assert.deepEqual(packs, ['start', 'questions', 'rules', 'findings', 'routes', 'law', 'plan']);
  }
});

// --- planted leaks on the real page -----------------------------------------------------------------------------------------

/** A script that runs a leak with each answer, as `value`. Put in by the debugger, so the policy does not stop the script itself. */
const leaking = (body) => `document.addEventListener('change', ({ target }) => {
  const value = target.value; const fact = target.form?.dataset.question; ${body}
}, true);`;

const PLANTED = {
  'a query': leaking('fetch(`packs/en.start.txt?${fact}=${value}`);'),
  'a path': leaking('fetch(`case/${fact}/${value}`);'),
  'a file of one country': leaking('fetch(`countries/${value}.json`);'),
  'a referrer': leaking('fetch("packs/en.start.txt", { referrer: `/?${fact}=${value}`, referrerPolicy: "unsafe-url" });'),
  'a header': leaking('fetch("packs/en.start.txt", { headers: { "x-case": `${fact}=${value}` } });'),
  'the body of a fetch': leaking('fetch("log", { method: "POST", body: JSON.stringify({ [fact]: value }) });'),
  'a beacon': leaking('navigator.sendBeacon("log", value);'),
  'an image of our own server': leaking('new Image().src = `pixel/${value}.png`;'),
};
for (const [kind, plant] of Object.entries(PLANTED)) {
  test(`planted and seen: ${kind}`, async (t) => {
    const seen = await recorded(t, UNFAVOURABLE, { plant, questions: 3, allow: /./ });
    assert.notDeepEqual(seen.leaks, []);
  });
}

test('planted and seen: the same harmless file, but only for one answer', async (t) => {
  const plant = leaking('if (value === "AE" || value === "post" || value === "tort") fetch("index.html");');
  const one = await recorded(t, FAVOURABLE, { plant, questions: 6, allow: /./ });
  const other = await recorded(t, UNFAVOURABLE, { plant, questions: 6, allow: /./ });
  assert.notDeepEqual(difference(one.all, other.all), []);
});

test('planted and seen: the rules of the later routes, but only for a case that needs them', async (t) => {
  const plant = leaking('if (value === "HK") fetch("packs/rules.txt");');
  const one = await recorded(t, FAVOURABLE, { plant, questions: 2, allow: /./ });
  const other = await recorded(t, HONG_KONG, { plant, questions: 2, allow: /./ });
  assert.notDeepEqual(difference(one.all, other.all), []);
});

const REMAINING = {
  'the address': leaking('history.replaceState(history.state, "", `#${fact}=${value}`);'),
  'window.name': leaking('window.name += ` ${fact}=${value}`;'),
  'the console': leaking('console.log(`${fact}=${value}`);'),
  'local storage': leaking('localStorage.setItem(fact, value); localStorage.setItem("last", `${fact}=${value}`);'),
};
for (const [kind, plant] of Object.entries(REMAINING)) {
  test(`planted and seen: an answer in ${kind}`, async (t) => {
    const seen = await recorded(t, UNFAVOURABLE, { plant, questions: 3, allow: /./ });
    assert.notDeepEqual(seen.remains, []);
  });
}

// --- what the policy stops ---------------------------------------------------------------------------------------------------

test('the policy stops every road to another server, and the recorder sees the attempt', async (t) => {
  const reached = [];
  const other = createServer((request, response) => { reached.push(request.url); response.end(); });
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  t.after(() => other.close());
  const away = `http://127.0.0.1:${other.address().port}`;
  const page = await open(t, { allow: /./ });
  await arrive(page, server.url);
  const stopped = await page.evaluate(async (url) => {
    const violations = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    const nothing = () => {};
    await fetch(`${url}/fetch?AE`).catch(nothing);
    navigator.sendBeacon(`${url}/beacon`, 'AE');
    new Image().src = `${url}/image?AE`;
    try { new WebSocket(url.replace('http', 'ws')); } catch { nothing(); }
    try { new EventSource(`${url}/events?AE`); } catch { nothing(); }
    const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
    add('script', { src: `${url}/script?AE` });
    add('iframe', { src: `${url}/frame?AE` });
    add('link', { rel: 'stylesheet', href: `${url}/style?AE` });
    add('script', { textContent: 'window.planted = true' });
    const form = Object.assign(document.createElement('form'), { action: `${url}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { violations: [...new Set(violations)].sort(), planted: window.planted === true };
  }, away);
  assert.equal(stopped.planted, false, 'a script written into the page ran');
  assert.deepEqual(reached, []);
  for (const directive of ['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']) {
    assert.ok(stopped.violations.includes(directive), `${directive} stopped nothing: ${stopped.violations.join(' ')}`);
  }
  assert.notDeepEqual(strangers(page.asked, server.url), []);
});

test('a leaking script in the page as served is stopped by the policy', async (t) => {
  const page = await open(t, { allow: /Content Security Policy|content-security-policy|Refused/i });
  await page.route(server.url, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script>window.planted = true; fetch("log?planted")</script></body>');
    await route.fulfill({ response, body });
  });
  const first = (await server.requests()).length;
  await arrive(page, server.url);
  assert.equal(await page.evaluate(() => window.planted === true), false);
  assert.deepEqual((await server.requests()).slice(first).filter(({ target }) => target.includes('planted')), []);
});

test('the page carries its policy itself, for hosts that send no headers', async (t) => {
  const page = await open(t);
  const response = await page.goto(server.url);
  const sent = response.headers()['content-security-policy'];
  const own = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  assert.ok(sent.startsWith(own), 'the header and the page disagree');
  assert.match(own, /default-src 'none'/);
  assert.doesNotMatch(own, /unsafe-inline|'unsafe-eval'|https?:|\*/);
});
