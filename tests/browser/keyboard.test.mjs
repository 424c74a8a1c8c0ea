// The whole journey by keyboard alone: every stop is visible, shows its focus, and can be left again.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, closeBrowser, open, startServer } from './harness.mjs';
import { arrive, leading, screen, switchLanguage, valueFor } from './interview.mjs';
import { FAVOURABLE } from './journeys.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

/** What has the focus: whether it matches, whether it can be seen, whether its ring can be seen. */
function stop(page, wanted) {
  return page.evaluate((selector) => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: 'nothing', matches: false, visible: true, ring: true };
    // A radio's ring may be drawn on its label, or on the box that holds both.
    const drawn = [element, element.closest('label'), element.labels?.[0], element.parentElement].filter(Boolean);
    const ring = drawn.some((one) => {
      for (const part of [null, '::before', '::after']) {
        const style = getComputedStyle(one, part);
        if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) return true;
      }
      return false;
    });
    const box = (element.labels?.[0] ?? element).getBoundingClientRect();
    const visible = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const name = `${element.tagName.toLowerCase()}${element.name ? `[name=${element.name}]` : ''}${element.value ? `[value=${element.value}]` : ''} ${element.textContent.trim().slice(0, 30)}`;
    return { name, matches: element.matches(selector), visible, ring };
  }, wanted);
}

/** Presses Tab until the selector has the focus, checking each stop on the way. */
async function tabTo(page, selector) {
  const passed = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page, selector);
    passed.push(at.name);
    assert.ok(at.visible, `focus on something that cannot be seen: ${at.name}`);
    assert.ok(at.ring, `no focus ring on ${at.name}`);
    if (at.matches) return;
  }
  assert.fail(`Tab never reached ${selector}; it passed ${passed.slice(-12).join(' · ')}`);
}

/** Presses Enter, and waits for the next screen and for its heading to take the focus: Yew may call back a moment after it has drawn. */
async function pressInto(page) {
  await leading(page, () => page.keyboard.press('Enter'));
  await page.waitForFunction(() => document.activeElement?.matches('h1'));
}

/** Chooses an answer by keys: arrows within radios, space for boxes, typing for dates. */
async function choose(page, value) {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value) && (await page.locator('form[data-question] input[name="year"]').count());
  if (isDate) {
    const [year, month, day] = value.split('-');
    for (const [name, text] of Object.entries({ day, month, year })) {
      await tabTo(page, `form[data-question] input[name="${name}"]`);
      await page.keyboard.type(text);
    }
    return;
  }
  const target = page.locator(`form[data-question] input[value="${value}"]`);
  const { name, type } = await target.evaluate((input) => ({ name: input.name, type: input.type }));
  if (type !== 'radio') {
    await tabTo(page, `form[data-question] input[value="${value}"]`);
    await page.keyboard.press('Space');
    assert.ok(await target.isChecked());
    return;
  }
  await tabTo(page, `form[data-question] input[type="radio"][name="${name}"]`);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 400 && !(await target.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  assert.ok(await target.isChecked(), `the arrows never reached ${value}`);
}

for (const lang of LANGUAGES) {
  test(`start to result by keyboard alone, ${lang}`, async (t) => {
    const page = await open(t, { lang });
    await arrive(page, server.url);
    await switchLanguage(page, lang);
    await page.evaluate(() => document.activeElement?.blur());
    await tabTo(page, '[data-action="start"]');
    await pressInto(page);
    for (let at = await screen(page), questions = 0; at.page === 'question'; at = await screen(page), questions += 1) {
      assert.ok(questions < 90);
      await choose(page, valueFor(FAVOURABLE, at.fact));
      await tabTo(page, '[data-action="continue"]');
      await pressInto(page);
    }
    if ((await screen(page)).page === 'review') {
      await tabTo(page, '[data-change]');
      await tabTo(page, '[data-action="continue"]');
      await pressInto(page);
    }
    assert.equal((await screen(page)).page, 'result');
  });
}

test('Tab goes round every page and comes out again', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  const seen = new Set();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page, '*');
    if (at.name === 'nothing') break;
    seen.add(at.name);
  }
  assert.ok(seen.size >= 4, [...seen].join(' · '));
});
