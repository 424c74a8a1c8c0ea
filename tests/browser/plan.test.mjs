// The plan: the page's second program, fetched when a result is first opened. What it shows, that it asks for the same files whatever
// the case is, that its files can fail and be had again, and that what is ticked there stays in the page's memory.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { LANGUAGES, axe, closeBrowser, open, sidewaysScroll, startServer } from './harness.mjs';
import { journey, proceed, screen, start, switchLanguage, walk } from './interview.mjs';
import { FAVOURABLE, NOTHING_KNOWN, UNFAVOURABLE } from './journeys.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

/** Walks a case to its result and waits until its plan stands. */
async function planned(t, facts, options = {}) {
  const page = await open(t, options);
  await journey(page, server.url, facts);
  await page.locator('#plan h2').first().waitFor();
  return page;
}

const fill = async (page, name, value) => {
  await page.locator(`[name="${name}"]`).fill(value);
  await page.locator(`[name="${name}"]`).blur();
};

test('a favourable case: days, court, papers, fees, freezing, steps, reach, what remains, in every language and without a missing text', async (t) => {
  const page = await planned(t, FAVOURABLE);
  for (const lang of LANGUAGES) {
    await switchLanguage(page, lang);
    await page.locator(`#plan:not(:empty)`).waitFor();
    await page.waitForFunction((wanted) => /\p{Script=Han}/u.test(document.querySelector('#h-court')?.textContent ?? '') === (wanted === 'zh-Hans'), lang);
    const headings = await page.locator('#plan h2').evaluateAll((all) => all.map((heading) => heading.id));
    assert.deepEqual(headings, ['h-plan', 'h-days', 'h-court', 'h-papers', 'h-fees', 'h-freeze', 'h-steps', 'h-reach', 'h-remains']);
    const text = await page.locator('#plan').innerText();
    assert.deepEqual(text.match(/\[[a-z][^\]]*\]/g) ?? [], [], 'a text is missing');
    assert.ok((await page.locator('#plan [data-paper]').count()) >= 5);
  }
});

/** The debtor stayed away, and the summons came to China by post. */
const REFUSED = { ...FAVOURABLE, default: true, served_in: 'china', service: ['post'], service_proof: 'nothing' };

test('a case that is refused shows what remains, and no court or papers', async (t) => {
  const page = await planned(t, REFUSED);
  assert.equal(await page.locator('#h-papers').count(), 0);
  assert.ok((await page.locator('[data-remains]').count()) >= 2);
});

test('the fee on 1,000,000 yuan is 12,400, with the tariff step by step; a word is no sum', async (t) => {
  const page = await planned(t, FAVOURABLE);
  await fill(page, 'plan-amount', '1,000,000');
  assert.match(await page.locator('[data-fee]').innerText(), /12,400$/);
  assert.equal(await page.locator('#plan .tbl tbody tr').count(), 3);
  assert.match(await page.locator('[data-practice="tariff-at-filing"]').innerText(), /12,400/);
  await fill(page, 'plan-amount', 'a lot');
  assert.equal(await page.locator('[name="plan-amount"]').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('[data-fee]').count(), 0);
});

test('the calendar file is made here, has the lines of RFC 5545, and the last safe day', async (t) => {
  const page = await planned(t, FAVOURABLE);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="calendar"]').click()]);
  assert.equal(download.suggestedFilename(), 'china-deadlines.ics');
  const text = readFileSync(await download.path(), 'utf8');
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  const lines = text.split('\r\n').slice(0, -1);
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line);
  const whole = text.replaceAll('\r\n ', '');
  assert.equal(whole.match(/BEGIN:VEVENT/g)?.length, whole.match(/END:VEVENT/g)?.length);
  // The judgment is of 17 September 2025, and nobody asked when it took effect.
  assert.match(whole, /DTSTART;VALUE=DATE:20270917\r\nDTEND;VALUE=DATE:20270918\r\nSUMMARY:\S/);
  assert.match(whole, /TRIGGER:-P90D/);
});

test('boxes and fields outlast a walk to the answers and another language, and not that everything is erased', async (t) => {
  const page = await planned(t, FAVOURABLE);
  const box = page.locator('[data-paper] input').first();
  const name = await box.getAttribute('name');
  await box.check();
  await fill(page, 'plan-amount', '500000');
  await page.locator('a[data-action="back"]').last().click();
  await page.locator('[data-page="review"]').waitFor();
  await page.locator('[data-action="continue"]').click();
  await page.locator(`[name="${name}"]`).waitFor();
  assert.equal(await page.locator(`[name="${name}"]`).isChecked(), true);
  await switchLanguage(page, 'zh-Hans');
  await page.waitForFunction(() => /\p{Script=Han}/u.test(document.querySelector('#h-court')?.textContent ?? ''));
  assert.equal(await page.locator(`[name="${name}"]`).isChecked(), true);
  assert.equal(await page.locator('[name="plan-amount"]').inputValue(), '500000');
  await switchLanguage(page, 'en');
  await page.locator('main .acts button.link').last().click();
  await page.locator('[data-page="start"]').waitFor();
  // Without loading the page anew, which would empty its memory anyway.
  await start(page);
  await walk(page, FAVOURABLE);
  if ((await screen(page)).page === 'review') await proceed(page);
  await page.locator(`[name="${name}"]`).waitFor();
  assert.equal(await page.locator(`[name="${name}"]`).isChecked(), false);
});

const BROKEN = { 'its script': '**/plan-*.js*', 'its style': '**/plan-*.css', 'its program': '**/plan-*.wasm', 'its words': '**/*.plan.txt' };
for (const [what, route] of Object.entries(BROKEN)) {
  test(`${what} cannot be had: the page says so, the answer stands, and pressing again brings the plan`, async (t) => {
    const page = await open(t, { allow: /plan|ERR_FAILED|preload assets/ });
    await page.route(route, (request) => request.abort());
    await journey(page, server.url, FAVOURABLE);
    const again = page.locator('[data-action="retry"]');
    await again.waitFor();
    assert.ok((await page.locator('#h-all').count()) === 1);
    assert.equal(await page.locator('#plan h2').count(), 0);
    assert.deepEqual(await axe(page), []);
    await again.click();
    await page.waitForTimeout(200);
    await again.waitFor();
    await page.unroute(route);
    await again.click();
    await page.locator('#plan h2').first().waitFor();
    assert.equal(await again.count(), 0);
  });
}

/** The files that a result brings, in the order in which the server was asked. */
async function brought(t, facts, plant) {
  const first = (await server.requests()).length;
  const page = await planned(t, facts, { init: plant });
  await page.waitForTimeout(500);
  const targets = (await server.requests()).slice(first).map(({ target }) => target.replace(/-[0-9a-f]{16}/, ''));
  return targets.slice(targets.findIndex((target) => target.includes('.law.')));
}

test('whatever the case is, the same files come in the same order', async (t) => {
  const expected = ['/packs/en.law.txt', '/plan.js', '/plan.css', '/plan_bg.wasm', '/packs/en.plan.txt'];
  for (const facts of [FAVOURABLE, UNFAVOURABLE, NOTHING_KNOWN]) {
    const targets = await brought(t, facts);
    assert.deepEqual(targets.filter((target) => expected.includes(target)), expected);
    assert.deepEqual(targets.filter((target) => !expected.includes(target) && !/^\/packs\/en\.(start|questions|findings|routes)\.txt$/.test(target)), []);
  }
});

test('with the plan and all folds open: axe has nothing to say, and nothing scrolls sideways', async (t) => {
  for (const [width, scheme] of [[320, 'dark'], [1280, 'light']]) {
    const page = await planned(t, FAVOURABLE, { width, scheme });
    await fill(page, 'plan-amount', '98765432.10');
    await page.evaluate(() => document.querySelectorAll('#plan details').forEach((details) => { details.open = true; }));
    assert.deepEqual(await axe(page), []);
    assert.ok((await sidewaysScroll(page)) <= 0, `${width}: sideways`);
  }
});
