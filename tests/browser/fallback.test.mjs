// When it cannot run: without JavaScript, without WebAssembly, with files missing, with storage blocked. Never a blank page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, closeBrowser, open, sidewaysScroll, startServer } from './harness.mjs';
import { arrive, journey, mark, proceed, screen, start, verdict, walk } from './interview.mjs';
import { FAVOURABLE, HONG_KONG } from './journeys.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

test('without JavaScript there is a useful page', async (t) => {
  const page = await open(t, { javascript: false, width: 320, allow: /\.js csp$/ });
  await page.goto(server.url);
  const text = await page.locator('body').innerText();
  assert.ok(text.length > 400, `only ${text.length} characters`);
  assert.equal(await page.locator('h1:visible').count(), 1);
  assert.equal(await page.locator('[data-action="start"]:visible').count(), 0, 'a button that does nothing');
  assert.equal(await page.locator('[data-page="cannot-start"]:visible').count(), 0);
});

const BROKEN = {
  'the wasm file cannot be fetched': { route: '**/*.wasm' },
  'the script cannot be fetched': { route: '**/checker-*.js' },
  'the language pack cannot be fetched': { route: '**/*.start.*' },
  'WebAssembly is switched off': { init: 'delete window.WebAssembly;' },
};
for (const [what, { route, init }] of Object.entries(BROKEN)) {
  test(`${what}: the error screen says so`, async (t) => {
    const page = await open(t, { init, allow: /./ });
    if (route) await page.route(route, (request) => request.abort());
    await page.goto(server.url);
    const screen = page.locator('[data-page="cannot-start"]');
    await screen.waitFor();
    assert.ok((await screen.innerText()).length > 60);
    assert.equal(await page.locator('h1:visible').count(), 1);
    assert.deepEqual(await axe(page), []);
    assert.ok((await sidewaysScroll(page)) <= 0);
  });
}

test('the findings pack cannot be fetched: the verdict stands and nothing is blank', async (t) => {
  const page = await open(t, { allow: /findings|ERR_FAILED/ });
  await page.route('**/*.findings.*', (request) => request.abort());
  await journey(page, server.url, FAVOURABLE);
  assert.ok((await verdict(page)).best);
  assert.ok((await page.locator('main:visible').innerText()).length > 20);
});

/** Waits for a notice, of what is on its way or of what could not be had. */
const notice = (page, kind) => page.locator(`main [data-waiting="${kind}"]:visible`).waitFor();

const PACKS = {
  'the other questions': { route: '**/*.questions.*', facts: FAVOURABLE },
  'the rules of the later routes': { route: '**/rules.txt', facts: HONG_KONG },
};
for (const [what, { route, facts }] of Object.entries(PACKS)) {
  test(`${what} cannot be fetched: the page says so, keeps the answers, and a press asks again`, async (t) => {
    const page = await open(t, { allow: /ERR_FAILED/ });
    await page.route(route, (request) => request.abort());
    await arrive(page, server.url);
    await start(page);
    await walk(page, facts, { stop: (at) => at.fact === null }).catch(() => {});
    await notice(page, 'failed');
    assert.equal(await page.locator('h1:visible').count(), 1);
    assert.deepEqual(await axe(page), []);
    await page.unroute(route);
    await page.locator('[data-action="retry"]').click();
    await page.locator('[data-waiting]').waitFor({ state: 'detached' });
    assert.deepEqual((await page.locator('body').innerText()).match(/\[[a-z]+\.[a-z.-]+\]?/g) ?? [], []);
  });
}

test('the rules of another build are refused like none', async (t) => {
  const page = await open(t);
  await page.route('**/rules.txt', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/rules 1 .{16}/, `rules 1 ${'0'.repeat(16)}`) });
  });
  await journey(page, server.url, HONG_KONG);
  await notice(page, 'failed');
  assert.deepEqual(await page.locator('[data-verdict]').evaluate(({ dataset }) => [dataset.best, dataset.worst]), ['recognised', 'refused']);
});

test('while the rules are on their way the page says so, and they change the screen when they come', async (t) => {
  const page = await open(t);
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/rules.txt', async (route) => { await held; await route.continue(); });
  await arrive(page, server.url);
  await start(page);
  await mark(page, 'HK');
  await proceed(page);
  await page.evaluate(() => { location.hash = '#/review'; });
  await notice(page, 'loading').catch(async () => assert.fail(JSON.stringify(await screen(page))));
  release();
  await page.locator('[data-waiting]').waitFor({ state: 'detached' });
});

test('storage blocked: the whole journey works', async (t) => {
  const init = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
  }`;
  const page = await open(t, { init });
  await journey(page, server.url, FAVOURABLE);
  assert.ok((await verdict(page)).best);
});

test('the first paint is there before the wasm', async (t) => {
  const page = await open(t);
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/*.wasm', async (route) => { await held; await route.continue(); });
  await page.goto(server.url, { waitUntil: 'domcontentloaded' });
  await page.locator('h1:visible').first().waitFor();
  release();
  await page.locator('[data-action="start"]').waitFor();
});
