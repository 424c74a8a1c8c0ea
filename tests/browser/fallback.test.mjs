// When it cannot run: without JavaScript, without WebAssembly, with files missing, with storage blocked. Never a blank page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, closeBrowser, open, sidewaysScroll, startServer } from './harness.mjs';
import { arrive, journey, verdict } from './interview.mjs';
import { FAVOURABLE } from './journeys.mjs';

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
