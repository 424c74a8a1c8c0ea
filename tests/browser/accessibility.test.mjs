// axe-core finds nothing on any screen, in both languages and both themes; nor in forced colours.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, axe, closeBrowser, open, startServer } from './harness.mjs';
import { arrive, leading, proceed, screen, start, switchLanguage, walk } from './interview.mjs';
import { FAVOURABLE, UNFAVOURABLE } from './journeys.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

async function everyScreen(page, facts, lang, look) {
  await arrive(page, server.url);
  await switchLanguage(page, lang);
  await look('start');
  await start(page);
  await page.locator('[data-action="continue"]').click();
  await page.locator('[data-error-summary]').waitFor();
  await look('question with an error');
  await walk(page, facts, { each: ({ fact }) => look(`question ${fact}`) });
  if ((await screen(page)).page === 'review') {
    await look('review');
    await proceed(page);
  }
  await look('result');
  const details = page.locator('details:not([open]) > summary');
  while (await details.count()) await details.first().click();
  await look('result, unfolded');
}

for (const lang of LANGUAGES) {
  for (const scheme of ['light', 'dark']) {
    for (const [name, facts] of Object.entries({ favourable: FAVOURABLE, unfavourable: UNFAVOURABLE })) {
      // The other case shows the other questions and verdict; they are built of the same parts, so two settings of the four do.
      if (facts === UNFAVOURABLE && (lang === 'en') !== (scheme === 'light')) continue;
      test(`every screen of a case, ${name}, ${lang}, ${scheme}`, async (t) => {
        const page = await open(t, { lang, scheme });
        const found = [];
        await everyScreen(page, facts, lang, async (where) => {
          for (const line of await axe(page)) found.push(`${where}: ${line}`);
        });
        assert.deepEqual(found, []);
      });
    }

    test(`the pages beside the interview, ${lang}, ${scheme}`, async (t) => {
      // Going on before the idle fetch is through aborts it, which is no fault.
      const page = await open(t, { lang, scheme, allow: /ERR_ABORTED/ });
      await arrive(page, server.url);
      await switchLanguage(page, lang);
      const links = await page.locator('a[href*="#"]').evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')))]);
      const routes = links.filter((href) => /#\//.test(href));
      assert.ok(routes.length >= 4, `legal pages are linked from the start page: ${links.join(' ')}`);
      for (const route of routes) {
        await page.goto(server.url);
        await page.locator('[data-action="start"]').waitFor();
        if (/#\/?$/.test(route)) continue;
        await leading(page, () => page.evaluate((address) => { location.hash = address.slice(address.indexOf('#')); }, route));
        assert.deepEqual(await axe(page), [], route);
        assert.equal(await page.locator('h1:visible').count(), 1, route);
      }
    });
  }
}

test('axe sees a planted fault', async (t) => {
  const page = await open(t);
  await arrive(page, server.url);
  await page.evaluate(() => document.querySelector('[data-page="start"]').append(document.createElement('input')));
  assert.notDeepEqual(await axe(page), []);
});

test('forced colours: every screen still passes and the verdict keeps its words', async (t) => {
  const page = await open(t, { forcedColors: 'active' });
  const found = [];
  await everyScreen(page, UNFAVOURABLE, 'en', async (where) => {
    for (const line of await axe(page, { disable: ['color-contrast'] })) found.push(`${where}: ${line}`);
  });
  assert.deepEqual(found, []);
  assert.ok((await page.locator('[data-verdict]').first().innerText()).length > 5);
});
