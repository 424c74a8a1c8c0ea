// Nothing scrolls sideways at 320 px (which is 400 % zoom at 1280 px), with the letters twice as large, or spaced as a reader set them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LANGUAGES, closeBrowser, open, sidewaysScroll, startServer } from './harness.mjs';
import { arrive, proceed, screen, start, switchLanguage, walk } from './interview.mjs';
import { UNFAVOURABLE } from './journeys.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

/** WCAG 1.4.12: the text spacing that a page must bear. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const SETTINGS = {
  '320 px': { width: 320, height: 640 },
  '360 px': { width: 360, height: 740 },
  '768 px': { width: 768, height: 1024 },
  '640 px, letters twice as large': { width: 640, height: 800, css: 'html { font-size: 200% !important }' },
  '320 px, spaced': { width: 320, height: 640, css: SPACED },
};

for (const lang of LANGUAGES) {
  for (const [name, { css, ...size }] of Object.entries(SETTINGS)) {
    test(`no sideways scroll, ${name}, ${lang}`, async (t) => {
      const page = await open(t, { lang, ...size });
      const wide = [];
      const look = async (where) => {
        const pixels = await sidewaysScroll(page);
        if (pixels > 0) wide.push(`${where}: ${pixels} px; ${(await widest(page)).join(', ')}`);
      };
      await arrive(page, server.url);
      await switchLanguage(page, lang);
      if (css) {
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets.push(sheet);
        }, css);
      }
      await look('start');
      await start(page);
      await walk(page, UNFAVOURABLE, { each: ({ fact }) => look(`question ${fact}`) });
      if ((await screen(page)).page === 'review') {
        await look('review');
        await proceed(page);
      }
      const details = page.locator('details:not([open]) > summary');
      while (await details.count()) await details.first().click();
      await look('result');
      assert.deepEqual(wide, []);
    });
  }
}

/** The elements that reach furthest beyond the edge. */
function widest(page) {
  return page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
    .slice(-3)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`));
}
