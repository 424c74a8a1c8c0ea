// Pictures of the built site, to look at: start, two questions, review and results, in all widths, themes and languages.
// Usage: node shots.mjs [DIR], into tests/browser/shots unless told otherwise. For `cargo xtask shots`.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, closeBrowser, here, open, startServer } from './harness.mjs';
import { arrive, mark, proceed, screen, start, switchLanguage, valueFor, walk } from './interview.mjs';
import { FAVOURABLE, UNFAVOURABLE } from './journeys.mjs';

const folder = process.argv[2] ?? join(here, 'shots');
mkdirSync(folder, { recursive: true });
const server = await startServer();
const ends = [];
try {
  for (const lang of LANGUAGES) {
    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 768, 1280]) {
        const page = await open({ after: (end) => ends.push(end) }, { lang, scheme, width, height: width < 700 ? 780 : 900 });
        const shoot = (name) => page.screenshot({ path: join(folder, `${name}-${lang}-${scheme}-${width}.png`), fullPage: true });
        await arrive(page, server.url);
        await switchLanguage(page, lang);
        await shoot('1-start');
        await start(page);
        await shoot('2-question-first');
        let dates = 0;
        await walk(page, UNFAVOURABLE, {
          each: async ({ fact }) => {
            await mark(page, valueFor(UNFAVOURABLE, fact));
            if (fact === 'service') await shoot('3-question-service');
            if ((await page.locator('input[name="year"]').count()) && (dates += 1) === 1) await shoot('4-question-date');
          },
        });
        if ((await screen(page)).page === 'review') {
          await shoot('5-review');
          await proceed(page);
        }
        await shoot('6-result-unfavourable');
        await arrive(page, server.url);
        await page.reload();
        await arrive(page, server.url);
        await switchLanguage(page, lang);
        await start(page);
        await walk(page, FAVOURABLE);
        if ((await screen(page)).page === 'review') await proceed(page);
        await shoot('7-result-favourable');
        console.log(`${lang} ${scheme} ${width}`);
      }
    }
  }
} finally {
  for (const end of ends) await end();
  await closeBrowser();
  server.stop();
}
console.log(`pictures in ${folder}`);
