// Walks the page as a visitor does, by its stable attributes only:
//   [data-page="start|question|review|result|…"] on each screen · [data-action="start|continue|back"] · select [data-action="language"]
//   form[data-question="<fact>"] with inputs whose value is the option, or inputs named day, month, year · [data-change="<fact>"]
//   [data-waiting="loading|failed"] in the place of what has not arrived, with [data-action="retry"]
//   [data-verdict] with data-best, data-expected, data-worst
// The order of questions is the engine's affair: the walker answers whatever it is asked from a list of {fact: value}.

import assert from 'node:assert/strict';

/** Where the visitor is: {page, fact}, of the screen that can be seen. */
export async function screen(page) {
  return page.evaluate(() => {
    const visible = (selector) => [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
    return {
      page: visible('[data-page]')?.dataset.page ?? null,
      fact: visible('form[data-question]')?.dataset.question ?? null,
      waiting: visible('[data-waiting]')?.dataset.waiting ?? null,
    };
  });
}

/** Does something that leads to another screen, and waits until it is there with all that it waits for, or says what is lacking. */
export async function leading(page, act) {
  const before = await screen(page);
  await act();
  const deadline = Date.now() + 10_000;
  for (;;) {
    const now = await screen(page).catch(() => before);
    if (now.waiting !== 'loading' && now.page !== null && (now.page !== before.page || now.fact !== before.fact)) return now;
    assert.ok(Date.now() < deadline, `nothing followed ${JSON.stringify(before)}; the page says: ${await said(page)}`);
    await page.waitForTimeout(20);
  }
}

/** What the page complains of, or its first words: for a failed test to show. */
async function said(page) {
  const complaint = page.locator('[data-error-summary]');
  const place = (await complaint.count()) ? complaint.first() : page.locator('main:visible').first();
  return (await place.innerText().catch(() => '')).slice(0, 300);
}

/** Opens the site and waits for its start. */
export async function arrive(page, url) {
  await page.goto(url);
  await page.locator('[data-action="start"]').waitFor();
}

/** From the start page to the first question. */
export function start(page) {
  return leading(page, () => page.locator('[data-action="start"]').click());
}

/** Marks an answer in the question on screen without leaving it. A fact that the case does not know is declared unknown. */
export async function mark(page, value = 'unknown') {
  const form = page.locator('form[data-question]');
  const year = form.locator('input[name="year"]');
  if (/^\d{4}(-\d\d){0,2}$/.test(value) && (await year.count())) {
    const known = form.locator('input[value="date"]');
    if (await known.count()) await known.check();
    const [y, m, d] = value.split('-');
    await year.fill(y);
    await form.locator('input[name="month"]').fill(m ?? '');
    await form.locator('input[name="day"]').fill(d ?? '');
    return;
  }
  for (const one of [value].flat()) {
    const option = form.locator(`input[value="${one}"]`);
    if ((await option.count()) !== 1) {
      const offered = await form.locator('input').evaluateAll((inputs) => inputs.map((input) => `${input.name}=${input.value}`));
      assert.fail(`question ${await form.getAttribute('data-question')} offers no single \`${one}\`; it has ${offered.slice(0, 40).join(' ')}`);
    }
    await option.check();
  }
}

/** Presses Continue and waits for the next screen. */
export function proceed(page) {
  return leading(page, () => page.locator('[data-action="continue"]').click());
}

/** Goes back by the page's own link. */
export function back(page) {
  return leading(page, () => page.locator('[data-action="back"]').first().click());
}

/** The value that a case has for a fact, as the page's inputs spell it. */
export function valueFor(facts, fact) {
  const value = facts[fact];
  if (value === undefined || value === null) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

/**
 * Answers what is asked until the named screen, or until `stop` says so. Gives the facts asked, in order.
 * `each` looks at a question before it is answered, `marked` after.
 */
export async function walk(page, facts, { until = ['review', 'result'], stop = () => false, each = async () => {}, marked = async () => {}, limit = 90 } = {}) {
  const asked = [];
  let at = await screen(page);
  while (at.page === 'question' || (at.fact && !until.includes(at.page))) {
    assert.ok(asked.length < limit, `no end after ${limit} questions: ${asked.join(' ')}`);
    if (stop(at, asked)) return asked;
    asked.push(at.fact);
    await each(at);
    await mark(page, valueFor(facts, at.fact));
    await marked(at);
    at = await proceed(page);
  }
  assert.ok(until.includes(at.page), `the walk ended on ${JSON.stringify(at)}`);
  return asked;
}

/** The whole way: start, every question, review, result. Gives the facts asked. */
export async function journey(page, url, facts, options = {}) {
  await arrive(page, url);
  await start(page);
  const asked = await walk(page, facts, options);
  if ((await screen(page)).page === 'review') await proceed(page);
  assert.equal((await screen(page)).page, 'result');
  return asked;
}

/** The verdict on screen. */
export function verdict(page) {
  return page.locator('[data-verdict]').first().evaluate(({ dataset }) => ({
    best: dataset.best, expected: dataset.expected, worst: dataset.worst,
  }));
}

/** Which input of the question on screen holds what: name, value, checked, text. */
export function inputs(page) {
  return page.locator('form[data-question] input').evaluateAll((all) =>
    all.filter((input) => input.checked || (input.type !== 'radio' && input.type !== 'checkbox' && input.value !== ''))
      .map((input) => [input.name, input.value]));
}

/** Changes the interface language by its select. */
export async function switchLanguage(page, lang) {
  await page.locator('select[data-action="language"]').selectOption(lang);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, lang);
}
