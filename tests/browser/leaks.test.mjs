// The judge of recordings sees every kind of leak that is planted for it, and lets a clean recording pass.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNFAVOURABLE, sentinels } from './journeys.mjs';
import { carries, difference, leaksOf, strangers, tracesIn } from './leaks.mjs';

const COMMON_HEADERS = [['user-agent', 'Chromium'], ['accept-language', 'en,de;q=0.9,ae;q=0.1']];
const ask = (target, more = {}) => ({ method: 'GET', target, headers: COMMON_HEADERS, body: '', status: 200, sent: 1, ...more });
const LOADING = [ask('/'), ask('/checker-1a2b3c4d5e6f7a8b.js'), ask('/packs/en.start.txt')];
const traces = sentinels(UNFAVOURABLE);
const judge = (...later) => leaksOf({ loading: LOADING, later, sentinels: traces.all });

test('a clean recording passes', () => {
  assert.deepEqual(judge(ask('/packs/en.findings.txt'), ask('/packs/zh-Hans.start.txt')), []);
  assert.deepEqual(difference([...LOADING, ask('/packs/en.findings.txt')], [...LOADING, ask('/packs/en.findings.txt')]), []);
});

const PLANTED = {
  'a query': ask('/packs/en.start.txt?origin=AE'),
  'a query without the fact\'s name': ask('/t?AE'),
  'a path': ask('/case/2021-11-29'),
  'a file of one country': ask('/countries/ae.json'),
  'a referrer with a fragment': ask('/packs/en.start.txt', { headers: [...COMMON_HEADERS, ['referer', 'http://host/#origin=AE']] }),
  'a header': ask('/packs/en.start.txt', { headers: [...COMMON_HEADERS, ['x-case', 'service:post']] }),
  'the body of a fetch': ask('/log', { method: 'POST', body: '{"origin":"AE"}' }),
  'a beacon of which nothing can be read': ask('/log', { method: 'POST', body: '\u0001\u0002' }),
  'a percent-encoded answer': ask('/x/%61%65'),
  'a base64 word in a path': ask(`/x/${Buffer.from('origin=AE').toString('base64')}`),
  'another spelling of a date': ask('/x/20211129.txt'),
};
for (const [kind, request] of Object.entries(PLANTED)) {
  test(`planted and seen: ${kind}`, () => assert.notDeepEqual(judge(request), []));
}

test('planted and seen: a file asked for in one case only', () => {
  assert.notDeepEqual(difference(LOADING, [...LOADING, ask('/packs/en.findings.txt')]), []);
});

test('planted and seen: the same files in another order', () => {
  const [a, b] = [ask('/packs/en.findings.txt'), ask('/packs/zh-Hans.start.txt')];
  assert.notDeepEqual(difference([a, b], [b, a]), []);
});

test('planted and seen: an address elsewhere', () => {
  assert.deepEqual(strangers([{ method: 'GET', url: 'http://home/a' }, { method: 'GET', url: 'http://away/?x' }], 'http://home/'), ['GET http://away/?x']);
});

test('planted and seen: places in the page', () => {
  const clean = { address: 'http://home/#/question/performance_due', title: 'Was performance ordered?', 'window.name': '' };
  assert.deepEqual(tracesIn(clean, traces), []);
  for (const place of ['address', 'title', 'window.name', 'cookie', 'local storage']) {
    assert.notDeepEqual(tracesIn({ ...clean, [place]: 'origin=AE; 2021-11-29' }, traces), [], place);
  }
});

test('a word inside another word is no trace', () => {
  assert.equal(carries('/aerial/tortoise.js', 'ae'), false);
  assert.equal(carries('/tort.js', 'tort'), true);
});
