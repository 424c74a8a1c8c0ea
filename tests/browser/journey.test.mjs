// The way of a visitor: start to result, back and forward, one answer changed, the language switched. On the built site.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, closeBrowser, open, startServer } from './harness.mjs';
import { arrive, back, inputs, journey, leading, mark, proceed, screen, start, switchLanguage, valueFor, verdict, walk } from './interview.mjs';
import { FAVOURABLE, NOTHING_KNOWN, UNFAVOURABLE } from './journeys.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

const OUTCOMES = ['recognised', 'part', 'dismissed', 'refused'];
const rank = (outcome) => OUTCOMES.indexOf(outcome === 'other-procedure' ? 'dismissed' : outcome);
const CASES = { favourable: FAVOURABLE, unfavourable: UNFAVOURABLE, 'nothing known': NOTHING_KNOWN };

for (const lang of LANGUAGES) {
  for (const [name, facts] of Object.entries(CASES)) {
    test(`start to result, ${name}, ${lang}`, async (t) => {
      const page = await open(t, { lang });
      await arrive(page, server.url);
      await switchLanguage(page, lang);
      await start(page);
      const asked = await walk(page, facts);
      assert.equal(new Set(asked).size, asked.length, `asked twice: ${asked.join(' ')}`);
      if ((await screen(page)).page === 'review') await proceed(page);
      const { best, expected, worst } = await verdict(page);
      assert.ok(rank(best) >= 0 && rank(best) <= rank(worst), `${best} … ${worst}`);
      if (rank(expected) >= 0) assert.ok(rank(best) <= rank(expected) && rank(expected) <= rank(worst), `${best} ${expected} ${worst}`);
      assert.equal((await page.locator('h1:visible').count()), 1);
      const text = await page.locator('body').innerText();
      assert.deepEqual(text.match(/\[[a-z]+\.[a-z.-]+\]?|\{ ?\$|undefined|NaN/g) ?? [], [], 'a text is missing');
    });
  }
}

test('an answer marked and sent before the page could be drawn again is taken', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  await start(page);
  const { fact } = await leading(page, () => page.evaluate(() => {
    const form = document.querySelector('form[data-question]');
    const unknown = form.querySelector('input[value="unknown"]');
    unknown.checked = true;
    unknown.dispatchEvent(new Event('input', { bubbles: true }));
    form.requestSubmit();
  }));
  assert.notEqual(fact, null);
});

test('the page takes no focus when it loads, and the heading takes it after each step', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  await start(page);
  for (let step = 0; step < 3; step += 1) {
    await page.waitForFunction(() => document.activeElement?.closest('h1') || document.activeElement?.querySelector(':scope > h1, :scope > legend h1'));
    const title = await page.title();
    await mark(page, valueFor(FAVOURABLE, (await screen(page)).fact));
    await proceed(page);
    await page.waitForFunction((old) => document.title !== old, title);
  }
});

test('back and forward, by the page and by the browser, restore each screen with its answer', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  await start(page);
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    const { fact } = await screen(page);
    await mark(page, valueFor(FAVOURABLE, fact));
    seen.push({ fact, inputs: await inputs(page) });
    await proceed(page);
  }
  const current = async () => ({ fact: (await screen(page)).fact, inputs: await inputs(page) });
  const last = await current();
  await leading(page, () => page.goBack());
  assert.deepEqual(await current(), seen[2]);
  await leading(page, () => page.goBack());
  assert.deepEqual(await current(), seen[1]);
  await leading(page, () => page.goForward());
  assert.deepEqual(await current(), seen[2]);
  await leading(page, () => page.goForward());
  assert.deepEqual(await current(), last);
  await back(page);
  assert.deepEqual(await current(), seen[2]);
  await back(page);
  assert.deepEqual(await current(), seen[1]);
});

test('changing one answer keeps all others, and the result follows', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  await start(page);
  const asked = await walk(page, FAVOURABLE, { until: ['review'] });
  const before = await rows(page);
  assert.deepEqual(asked.filter((fact) => !(fact in before)), [], 'an answer is not on the review page');
  await proceed(page);
  const first = await verdict(page);
  await leading(page, () => page.goBack());
  const fact = asked.find((candidate) => candidate === 'appeal_pending' || candidate === 'final') ?? asked.at(-1);
  await leading(page, () => page.locator(`[data-change="${fact}"]`).click());
  assert.equal((await screen(page)).fact, fact);
  await mark(page, valueFor(UNFAVOURABLE, fact));
  await proceed(page);
  await walk(page, FAVOURABLE, { until: ['review'] });
  const now = await rows(page);
  for (const other of asked.filter((candidate) => candidate !== fact)) {
    assert.equal(now[other], before[other], `the answer to ${other} was lost`);
  }
  assert.notEqual(now[fact], before[fact]);
  await proceed(page);
  assert.notDeepEqual(await verdict(page), first);
});

test('switching the language keeps the screen, the answers and the verdict', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  await start(page);
  await walk(page, FAVOURABLE, { stop: (_, asked) => asked.length === 2 });
  const at = await screen(page);
  await mark(page, valueFor(FAVOURABLE, at.fact));
  const marked = await inputs(page);
  const heading = await page.locator('h1:visible').innerText();
  await switchLanguage(page, 'zh-Hans');
  assert.deepEqual(await screen(page), at);
  assert.deepEqual(await inputs(page), marked);
  assert.notEqual(await page.locator('h1:visible').innerText(), heading);
  await proceed(page);
  await walk(page, FAVOURABLE);
  if ((await screen(page)).page === 'review') await proceed(page);
  const inChinese = await verdict(page);
  await switchLanguage(page, 'en');
  assert.deepEqual(await verdict(page), inChinese);
});

test('Continue without an answer says what to do, keeps the screen and takes the focus', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  const at = await start(page);
  await page.locator('[data-action="continue"]').click();
  await page.locator('[data-error-summary]').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[data-error-summary]'));
  assert.deepEqual(await screen(page), at);
  await page.locator('[data-error-summary] a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement?.matches('form[data-question] input')), true);
});

test('an impossible date is an error that keeps what was typed', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  await start(page);
  let at = await screen(page);
  const isDate = () => page.locator('form[data-question] input[name="year"]').count();
  while (at.page === 'question' && !(await isDate())) {
    await mark(page, valueFor(FAVOURABLE, at.fact));
    at = await proceed(page);
  }
  assert.ok(await isDate(), 'no date was asked');
  await mark(page, '2023-02-31');
  await page.locator('[data-action="continue"]').click();
  await page.locator('[data-error-summary]').waitFor();
  assert.equal(await page.locator('input[name="day"]').inputValue(), '31');
  assert.equal((await screen(page)).fact, at.fact);
});

test('an address that is no page of ours shows a page, not nothing', async (t) => {
  const page = await open(t);
  await page.goto(`${server.url}#/no-such-page`);
  await page.locator('[data-page]:visible').waitFor();
  assert.ok((await page.locator('h1:visible').innerText()).length > 3);
});

test('the result needs no second journey after the browser\'s back and forward', async (t) => {
  const page = await open(t);
  await journey(page, server.url, UNFAVOURABLE);
  const reached = await verdict(page);
  await leading(page, () => page.goBack());
  await leading(page, () => page.goForward());
  assert.deepEqual(await verdict(page), reached);
});

/** The review page as {fact: text of its row}. */
function rows(page) {
  return page.locator('[data-change]').evaluateAll((all) => Object.fromEntries(all.map((link) =>
    [link.dataset.change, link.closest('[data-row], tr, li, dl > div')?.innerText ?? ''])));
}
