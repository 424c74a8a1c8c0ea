// The last step of the build: the policy follows the page, integrity follows the files.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { finish, namePlan, policyFor, refreshIntegrity, renamed, withMetaPolicy } from '../../xtask/node/finish.mjs';

const sha = (kind, text) => createHash(kind).update(text).digest('base64');

test('a script in the page is allowed by its hash, and nothing else inline is', () => {
  const policy = policyFor('<script type="module">run()</script><script src="a.js"></script><script type="application/ld+json">{}</script>');
  assert.ok(policy.includes(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${sha('sha256', 'run()')}';`), policy);
  assert.doesNotMatch(policy, /unsafe-inline/);
});

test('the policy stands once, right after the character set, however often it is written', () => {
  const once = withMetaPolicy('<head><meta charset="utf-8"><title>x</title></head>', 'a');
  const twice = withMetaPolicy(once, 'b');
  assert.match(twice, /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="b">/);
  assert.equal(twice.split('Content-Security-Policy').length, 2);
});

test('a built folder gets its hashes, its headers and its compressed copies', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'finish-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const style = 'body { color: black }\n'.repeat(20);
  writeFileSync(join(folder, 'site-0123456789abcdef.css'), style);
  writeFileSync(join(folder, 'index.html'), '<head><meta charset="utf-8"><link rel="stylesheet" href="./site-0123456789abcdef.css" integrity="old"></head>');
  await finish(folder, { release: true });
  assert.ok(readFileSync(join(folder, 'index.html'), 'utf8').includes(`integrity="sha384-${sha('sha384', style)}"`));
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  assert.match(headers, /^\/\*\n {2}Content-Security-Policy: default-src 'none'/);
  assert.match(headers, /\/site-0123456789abcdef\.css\n {2}Cache-Control: public, max-age=31536000, immutable/);
  assert.ok(readFileSync(join(folder, 'site-0123456789abcdef.css.br')).length < style.length);
});

test('a preloaded fetch carries no integrity, which Chromium would complain of', () => {
  const tag = '<link rel="preload" href="./a.wasm" integrity="sha384-x" as="fetch">';
  assert.doesNotMatch(refreshIntegrity(tag, '.'), /integrity/);
});

test('the script calls the wasm by its short names, and gives it its functions under theirs', () => {
  const names = { imports: [['./site_bg.js', '__wbg_new_1a', '$'], ['./site_bg.js', '__wbg_new_1a2', '$a']], exports: [['memory', 'b'], ['__wbindgen_start', 'c']] };
  const script = 'const i = { __wbg_new_1a: () => 0, __wbg_new_1a2: () => wasm.memory.buffer }; run({ "./site_bg.js": i }); wasm.__wbindgen_start(); wasm.other();';
  assert.equal(renamed(script, names), 'const i = { $: () => 0, $a: () => wasm.b.buffer }; run({ "a": i }); wasm.c(); wasm.other();');
});

test('the plan\'s files get names with their hashes, and whoever asks for one knows its name and what it must be', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const put = (name, text) => writeFileSync(join(folder, name), text);
  put('plan.css', 'p {}');
  put('plan_bg.wasm', 'wasm');
  put('plan.js', '["%style%", "%style-integrity%", "%program%", "%program-integrity%"]');
  put('index.html', '<script type="module">["%plan%", "%plan-integrity%"]</script>');
  namePlan(folder);
  const [src, integrity] = JSON.parse(/\[.*\]/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))[0]);
  assert.match(src, /^\.\/plan-[0-9a-f]{16}\.js$/);
  const script = readFileSync(join(folder, src), 'utf8');
  assert.equal(integrity, `sha384-${sha('sha384', script)}`);
  const [style, styled, program, programmed] = JSON.parse(script);
  assert.match(program, /^\.\/plan-[0-9a-f]{16}_bg\.wasm$/);
  assert.deepEqual([styled, programmed], [readFileSync(join(folder, style)), readFileSync(join(folder, program))].map((file) => `sha384-${sha('sha384', file)}`));
  put('plan.css', '');
  assert.throws(() => namePlan(folder), /ENOENT|nothing asks/);
});
