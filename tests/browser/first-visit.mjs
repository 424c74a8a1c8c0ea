// Prints what a first visit downloads, a line a file: part (first, idle, later), path, raw bytes, sent bytes. For `cargo xtask size`.
// The list is what Chromium really asks for until the first question can be answered; with --no-browser, what the page names.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = process.env.EXEQUATUR_DIST ?? 'dist';
const rawSize = (path) => statSync(join(dist, path)).size;
const brotliSize = (path) => (existsSync(join(dist, `${path}.br`)) ? rawSize(`${path}.br`) : rawSize(path));
/** What is fetched once the first question stands, whatever is answered; `idle` has a budget of its own. */
const partOf = (path) => {
  if (/\.findings\./.test(path)) return 'idle';
  if (/^result-[^/]*\.css$/.test(path)) return 'later';
  return /^packs\/(?!\w[\w-]*\.start\.)/.test(path) ? 'later' : 'first';
};

/** One line a request; a path asked for twice counts twice, as it was sent twice. */
async function fromBrowser() {
  const { closeBrowser, open, startServer } = await import('./harness.mjs');
  const { arrive, start } = await import('./interview.mjs');
  const server = await startServer({ dist });
  const ends = [];
  try {
    const page = await open({ after: (end) => ends.push(end) });
    await arrive(page, server.url);
    await start(page);
    await page.waitForLoadState('networkidle');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return (await server.requests()).map(({ target, sent }) => {
      const path = target === '/' ? 'index.html' : target.slice(1).split('?')[0];
      return [partOf(path), path, existsSync(join(dist, path)) ? rawSize(path) : 0, sent];
    });
  } finally {
    for (const end of ends) await end();
    await closeBrowser();
    server.stop();
  }
}

function fromPage() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:href|src)="(\.?\/?[^"#:]+)"/g)].map(([, path]) => path.replace(/^(\.?\/)+/, ''));
  const packs = ['packs/en.start.txt', 'packs/en.questions.txt', 'packs/en.findings.txt', 'packs/en.routes.txt', 'packs/rules.txt'];
  const paths = ['index.html', ...new Set([...named, ...packs])].filter((path) => existsSync(join(dist, path)) && statSync(join(dist, path)).isFile());
  return paths.map((path) => [partOf(path), path, rawSize(path), brotliSize(path)]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = process.argv.includes('--no-browser') ? fromPage() : await fromBrowser();
  for (const line of lines) console.log(line.join('\t'));
}
