// Decided cases, entered by hand as a visitor would: what the page expects is what the court did.
//
// What a report gives as a finding (judgment_served) is answered by the raw fact behind it, for the page asks no conclusions.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeBrowser, open, startServer } from './harness.mjs';
import { journey, verdict } from './interview.mjs';
import { decided } from './journeys.mjs';

let server;
before(async () => { server = await startServer(); });
after(async () => { server?.stop(); await closeBrowser(); });

const CASES = [
  // Recognised by reciprocity: the first ruling by English law alone.
  { id: 'gb-spar-shipping-2022', raw: { court_unit: 'england-wales' }, court: 'recognised' },
  // Refused for service: the German judgment itself came by post.
  { id: 'de-hukla-werke-2010', raw: { judgment_service: 'post-or-other' }, court: 'refused' },
  // A treaty case: the civil part of a Polish criminal judgment.
  { id: 'pl-santint-xiangyang-2019', raw: { penal_part: false }, court: 'recognised' },
];

for (const { id, raw, court } of CASES) {
  test(`${id}: the page expects what the court did`, async (t) => {
    const page = await open(t);
    await journey(page, server.url, { judgment_given: true, ...decided(id), ...raw });
    const { best, expected, worst } = await verdict(page);
    assert.equal(expected, court, `${best} … ${worst}`);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${id}.png` });
  });
}
