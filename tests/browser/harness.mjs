// What every browser test stands on: the recording server, one Chromium, and pages that fail their test on any console error.
// Knows no page of the product beyond its stable attributes (interview.mjs does), and no law.
//
// Environment, set by `cargo xtask test`: EXEQUATUR_XTASK (the server program), EXEQUATUR_DIST (the built site), CHROME.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CHROMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The languages that the site ships. */
export const LANGUAGES = ['en', 'zh-Hans'];

// --- the server -----------------------------------------------------------------------------------------------------------

/** Serves the built site and keeps every request that reaches it, in order: {method, target, headers, body, status, sent}. */
export async function startServer({ dist = process.env.EXEQUATUR_DIST ?? join(root, 'dist') } = {}) {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`no site in ${dist}; run \`cargo xtask build\``);
  const options = ['host', '--dir', dist, '--port', '0', '--record'];
  const program = process.env.EXEQUATUR_XTASK;
  const child = program
    ? spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] })
    : spawn('cargo', ['run', '--quiet', '--package', 'xtask', '--', ...options], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const requests = [];
  const waiting = new Map();
  let onReady;
  const ready = new Promise((resolve, reject) => {
    onReady = resolve;
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const entry = JSON.parse(line);
    if (entry.listening) return onReady(entry.listening);
    const mark = /^\/\.mark\/(\d+)$/.exec(entry.target)?.[1];
    if (mark === undefined) return requests.push(entry);
    waiting.get(mark)?.();
    waiting.delete(mark);
  });
  const url = await ready;
  let marks = 0;
  return {
    url,
    /** All requests so far. Asks the server once itself, so that nothing written before is missed. */
    async requests() {
      const mark = String((marks += 1));
      const seen = new Promise((resolve) => waiting.set(mark, resolve));
      await fetch(`${url}.mark/${mark}`);
      await seen;
      return requests.slice();
    },
    stop() {
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}

// --- the browser ----------------------------------------------------------------------------------------------------------

let launched;

/** One Chromium for the whole file; never a downloaded one. */
export function browser() {
  launched ??= chromium.launch({
    executablePath: process.env.CHROME ?? CHROMES.find((path) => existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-features=OptimizationHints,MediaRouter'],
  });
  return launched;
}

/** Closes what `browser` opened; call it in the file's `after`. */
export async function closeBrowser() {
  if (launched) await (await launched).close();
  launched = undefined;
}

/**
 * A fresh page in a fresh context. Any console error, uncaught error or failed request fails the test `t` at its end,
 * unless `allow` matches it. Options: lang, scheme (light|dark), width, height, javascript, init (script before each page), allow.
 */
export async function open(t, options = {}) {
  const { lang = 'en', scheme = 'light', width = 1280, height = 900, javascript = true, init, allow, ...more } = options;
  const context = await (await browser()).newContext({
    locale: lang === 'zh-Hans' ? 'zh-CN' : lang,
    colorScheme: scheme,
    viewport: { width, height },
    javaScriptEnabled: javascript,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
    ...more,
  });
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles = [];
  const said = [];
  const asked = [];
  page.on('console', (message) => {
    said.push(message.text());
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => asked.push({ method: request.method(), url: request.url(), body: request.postData() ?? '' }));
  page.on('requestfailed', (request) => troubles.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  const unexpected = () => troubles.filter((trouble) => !allow?.test(trouble));
  t.after(async () => {
    await context.close();
    if (unexpected().length) throw new Error(`the browser complained:\n  ${unexpected().join('\n  ')}`);
  });
  return Object.assign(page, { troubles, unexpected, said, asked });
}

/** Runs axe-core on the page as it stands; gives one line a violation and place. */
export async function axe(page, { disable = [] } = {}) {
  await page.evaluate(AXE);
  const result = await page.evaluate((rules) => window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
  }), disable);
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}`));
}

/** How far the page can be scrolled sideways, in CSS pixels. */
export function sidewaysScroll(page) {
  return page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
}
