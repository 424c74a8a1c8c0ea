// The last step of a build, called by trunk (Trunk.toml, post_build) on the staged folder:
//   1. takes the language packs that build.rs wrote, if the page's own copy step ran before them, and the plan's program
//   2. shrinks the wasm, and the names by which it and its script call each other (release only)
//   3. minifies scripts and styles (release only)
//   4. names the plan's files by their hashes, and writes each name into the file that asks for it
//   5. writes the integrity hashes anew, since steps 2 and 3 changed what they vouch for
//   6. derives the content policy from the page and puts it into the page (for plain static hosts) and into `_headers`
//   7. writes `.br` and `.gz` beside every file worth compressing (release only)
// Knows nothing of the page's words or of law.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** What a page may do: run our scripts and our wasm, ask our own server for packs, and nothing else. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Sent as headers only: a page cannot set these for itself. */
const HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

const COMPRESSED = new Set(['.html', '.css', '.js', '.mjs', '.wasm', '.json', '.txt', '.svg', '.xml', '.webmanifest', '.ico']);
const HASHED = /-[0-9a-f]{8,}(_bg)?\.[a-z0-9]+$/;

/**
 * What wasm-opt may assume of a browser: what rustc emits. Memory packing would split our tables, which compress better whole.
 * rustc puts the stack first, so nothing lies in the lowest kilobyte (`-lmu`). A function with one caller stays its own unless it is
 * small: whole, it compresses better. The last two, with `--converge`: 108.9 to 107.3 KB of brotli (24 November 2026).
 */
const FEATURES = ['--enable-bulk-memory', '--enable-nontrapping-float-to-int', '--enable-sign-ext', '--enable-mutable-globals',
  '--enable-reference-types', '--enable-multivalue'];
const SMALL = ['--skip-pass=memory-packing', '-lmu', '-ocimfs', '30', '-Oz', '--converge', '--strip-producers', '--strip-target-features'];

/** Brings a staged folder to the state in which it is served. */
export async function finish(staging, { release, esbuild = null, wasmOpt = null, packs = null, plan = null }) {
  // trunk runs its own copy steps beside cargo, so on a first build the packs appear after them.
  if (packs) cpSync(packs, join(staging, 'packs'), { recursive: true });
  if (plan) takePlan(staging, plan);
  if (release && wasmOpt) shrink(staging, wasmOpt);
  if (release && esbuild) await minify(staging, esbuild);
  if (plan) namePlan(staging);
  for (const page of files(staging).filter((file) => file.endsWith('.html'))) {
    const html = onlyNamed(refreshIntegrity(readFileSync(page, 'utf8'), staging));
    const policy = policyFor(html);
    writeFileSync(page, withMetaPolicy(html, policy));
  }
  const index = join(staging, 'index.html');
  writeFileSync(join(staging, '_headers'), headersFile(staging, policyFor(readFileSync(index, 'utf8'))));
  if (release) compress(staging);
}

/** The sheet of results is only named: the program makes it a style sheet once the first question stands. */
function onlyNamed(html) {
  return html.replace(/rel="stylesheet"(?= href="\.\/result-)/, 'rel="late"');
}

/** Puts the plan into the staged folder: program, style, and one script, our loader after wasm-bindgen's glue so that it is one request. */
function takePlan(staging, { built, loader, style }) {
  cpSync(join(built, 'plan_bg.wasm'), join(staging, 'plan_bg.wasm'));
  cpSync(style, join(staging, 'plan.css'));
  writeFileSync(join(staging, 'plan.js'), `${readFileSync(join(built, 'plan.js'), 'utf8')}\n${readFileSync(loader, 'utf8')}`);
}

/**
 * Names the plan's files by their hashes. Nothing of the page refers to them but two scripts: the plan's own, which knows style and
 * program, and the page's loader, which knows that script. Each holds what the file must be as well as what it is called.
 */
export function namePlan(staging) {
  const script = join(staging, 'plan.js');
  let text = readFileSync(script, 'utf8');
  for (const [word, file] of [['style', 'plan.css'], ['program', 'plan_bg.wasm']]) text = filled(text, word, rehashed(staging, file));
  writeFileSync(script, text);
  const index = join(staging, 'index.html');
  writeFileSync(index, filled(readFileSync(index, 'utf8'), 'plan', rehashed(staging, 'plan.js')));
}

/** Gives a file a name with its hash; tells name and integrity. */
function rehashed(staging, file) {
  const bytes = readFileSync(join(staging, file));
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const name = file.replace(/^\w+?(?=_bg|\.)/, `$&-${mark}`);
  renameSync(join(staging, file), join(staging, name));
  return { name, integrity: `sha384-${hash('sha384', bytes)}` };
}

function filled(text, word, { name, integrity }) {
  if (!text.includes(`%${word}%`)) throw new Error(`nothing asks for the plan's file \`${name}\`: \`%${word}%\` is missing`);
  return text.replace(`%${word}%`, `./${name}`).replace(`%${word}-integrity%`, integrity);
}

/** Every file below a folder, sorted, so that two builds do the same in the same order. */
export function files(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/**
 * Optimises each `*_bg.wasm`. wasm-bindgen's names, each with a hash, cost 3 KB of brotli in the wasm and its script together
 * (24 November 2026); wasm-opt gives short ones and says which, and the script is told.
 */
function shrink(staging, wasmOpt) {
  for (const file of files(staging).filter((name) => name.endsWith('_bg.wasm'))) {
    execFileSync(wasmOpt, [...FEATURES, ...SMALL, file, '-o', file]);
    // By itself: within `--converge` it would give new names to the new names.
    const names = [...FEATURES, '--minify-imports-and-exports-and-modules', file, '-o', file];
    const said = execFileSync(wasmOpt, names, { encoding: 'utf8', maxBuffer: 1 << 24 });
    const script = file.replace(/_bg\.wasm$/, '.js');
    writeFileSync(script, renamed(readFileSync(script, 'utf8'), JSON.parse(said)));
  }
}

/** The script with the short names. `names`: imports as [module, old, new], exports as [old, new]; every module is `a` then. */
export function renamed(script, { imports, exports }) {
  const short = new Map(imports.map(([, old, now]) => [old, now]));
  for (const module of new Set(imports.map(([name]) => name))) script = script.replaceAll(`"${module}"`, '"a"');
  script = script.replace(/\b__wb\w+(?=\s*:)/g, (name) => short.get(name) ?? name);
  const out = new Map(exports);
  return script.replace(/\bwasm\.(\w+)/g, (whole, name) => (out.has(name) ? `wasm.${out.get(name)}` : whole));
}

async function minify(staging, esbuild) {
  for (const file of files(staging)) {
    const loader = { '.js': 'js', '.mjs': 'js', '.css': 'css' }[extname(file)];
    if (!loader) continue;
    const result = await esbuild.transform(readFileSync(file, 'utf8'), {
      loader,
      minify: true,
      format: loader === 'js' ? 'esm' : undefined,
      target: loader === 'js' ? 'es2022' : 'esnext',
      legalComments: 'none',
      charset: 'utf8',
    });
    writeFileSync(file, result.code);
  }
}

/**
 * Replaces each `integrity` by the hash of the file that the same tag names.
 * A preloaded fetch gets none: Chromium ignores it there and says so on the console (crbug.com/981419).
 */
export function refreshIntegrity(html, folder) {
  return html.replace(/<(?:link|script)\b[^>]*\bintegrity="[^"]*"[^>]*>/g, (tag) => {
    if (/\bas="fetch"/.test(tag)) return tag.replace(/\s*integrity="[^"]*"/, '');
    const address = /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1];
    const file = address && join(folder, address.replace(/^(\.?\/)+/, ''));
    if (!file || !existsSync(file)) return tag;
    return tag.replace(/integrity="[^"]*"/, `integrity="sha384-${hash('sha384', readFileSync(file))}"`);
  });
}

function hash(kind, bytes) {
  return createHash(kind).update(bytes).digest('base64');
}

/** The policy of one page: the fixed part, and the hash of each script or style that stands in the page itself. */
export function policyFor(html) {
  const policy = structuredClone(POLICY);
  for (const [, attributes, body] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const isData = /type="(application\/(ld\+)?json|text\/plain)"/.test(attributes);
    if (!/\bsrc=/.test(attributes) && !isData) policy['script-src'].push(`'sha256-${hash('sha256', body)}'`);
  }
  for (const [, body] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) {
    policy['style-src'].push(`'sha256-${hash('sha256', body)}'`);
  }
  return Object.entries(policy).map(([name, values]) => `${name} ${[...new Set(values)].join(' ')}`).join('; ');
}

/** Puts the policy first in the head, after the character set: it binds only what follows it. */
export function withMetaPolicy(html, policy) {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/g, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const charset = /<meta\s+charset=[^>]*>/i.exec(bare);
  if (charset) return bare.replace(charset[0], `${charset[0]}\n${meta}`);
  return bare.replace(/<head[^>]*>/i, (head) => `${head}\n${meta}`);
}

/** One block a path, in the form that static hosts read: all headers for all files, and how long each file may be kept. */
function headersFile(staging, policy) {
  const common = { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'`, ...HEADERS };
  const blocks = [block('/*', common)];
  for (const file of files(staging)) {
    const path = `/${relative(staging, file)}`;
    if (HASHED.test(path)) blocks.push(block(path, { 'Cache-Control': 'public, max-age=31536000, immutable' }));
  }
  return blocks.join('\n');
}

function block(path, headers) {
  return `${path}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

function compress(staging) {
  for (const file of files(staging)) {
    if (!COMPRESSED.has(extname(file))) continue;
    const bytes = readFileSync(file);
    const brotli = brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
    if (brotli.length < bytes.length) writeFileSync(`${file}.br`, brotli);
    const gzip = gzipSync(bytes, { level: 9 });
    if (gzip.length < bytes.length) writeFileSync(`${file}.gz`, gzip);
  }
}

/** Where `cargo xtask` keeps esbuild and wasm-opt. */
const TOOLS = process.env.EXEQUATUR_NODE_TOOLS ?? here;

function loadTools() {
  const wasmOpt = join(TOOLS, 'node_modules', '.bin', 'wasm-opt');
  try {
    if (!existsSync(wasmOpt)) throw new Error('no wasm-opt');
    return { esbuild: createRequire(join(TOOLS, 'package.json'))('esbuild'), wasmOpt };
  } catch {
    throw new Error(`esbuild and wasm-opt are not installed in ${TOOLS}; run \`cargo xtask build\`, which installs them`);
  }
}

const isCalled = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isCalled && process.argv[2] === 'compress') {
  // Pages that were written after trunk was done.
  compress(process.argv[3]);
} else if (isCalled) {
  const staging = process.env.TRUNK_STAGING_DIR ?? process.argv[2];
  if (!staging) throw new Error('which folder? give it as an argument, or let trunk call this');
  const release = (process.env.TRUNK_PROFILE ?? 'release') !== 'debug';
  const packs = join(root, 'static', 'packs');
  if (!existsSync(packs)) throw new Error('static/packs is missing; `touch build.rs` and build again to have it written');
  const built = process.env.EXEQUATUR_PLAN;
  if (!built) throw new Error('the plan is not built; run `cargo xtask build`, which builds it first');
  const plan = { built, loader: join(root, 'static', 'plan', 'loader.js'), style: join(root, 'static', 'plan', 'plan.css') };
  await finish(staging, { release, packs, plan, ...(release ? loadTools() : {}) });
}
