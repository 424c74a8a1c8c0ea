// The cases that the browser tests walk: answers by fact key, as `tests/cases/decided.json` spells them, and sentinels,
// the traces that an answer would leave. A fact that a case does not give is answered "I do not know".

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness.mjs';

/** Everything as it should be, in a State with a memorandum: the way to a favourable answer. */
export const FAVOURABLE = {
  origin: 'SG', judgment_given: true, instrument: 'judgment', court_unit: 'whole-country', court_kind: 'state-court',
  subject: 'contract', decision_kind: 'merits', matter: ['none'], relief: 'money', reciprocity: 'nothing-more',
  appeal_possible: false, appeal_pending: false, provisional: false, papers: ['complete'],
  jurisdiction_basis: ['defendant-domicile'], real_connection: true, clause: 'none', arbitration_agreement: 'none',
  default: false, judgment_service: 'treaty', heard: true, incapacity: 'none', fraud: false,
  chinese_proceedings: 'none', third_state_recognised: false, conflicting_award: false, earlier_application: 'none',
  policy_concern: 'none', punitive_part: false, judgment_date: '2025-09-17', filed: false, effective_date: '2025-10-19',
  performance_terms: 'no-period', interruption: false, obstacle: false, debtor_in_china: true, assets_in_china: true,
  remedy: 'recognition-and-enforcement', debtor_kind: 'private', applicant: 'claimant', applicant_in_china: false,
};

/** Everything different from FAVOURABLE, so that a request that depends on an answer must differ. */
export const UNFAVOURABLE = {
  origin: 'AE', judgment_given: true, instrument: 'settlement', court_unit: 'scotland', court_kind: 'financial-centre-court',
  subject: 'tort', decision_kind: 'class-action', settlement_form: 'court-record', matter: ['ip-infringement', 'trade-secret'],
  relief: 'performance', reciprocity: 'precedent',
  appeal_possible: false, appeal_pending: true, provisional: true, papers: ['no-translation', 'not-authenticated'],
  jurisdiction_basis: ['assets-only'], real_connection: false, clause: 'other-court', arbitration_agreement: 'valid', arbitration_pleaded: true,
  default: true, served_in: 'china', service: ['post'], service_proof: 'nothing', judgment_service: 'post-or-other', heard: false,
  incapacity: 'not-represented', fraud: true, chinese_proceedings: 'pending', chinese_proceedings_by_applicant: true,
  chinese_proceedings_first: true, third_state_recognised: true, conflicting_award: true, earlier_application: 'dismissed',
  policy_concern: 'gambling', punitive_part: true, judgment_date: '2021-11-29', filed: true, applied: '2026-02-13',
  effective_date: '2022-01-13', performance_terms: 'period', performance_due: '2022-03-31', interruption: true, interrupted: '2022-08-23',
  obstacle: true, obstacle_ended: '2024-01-26', debtor_in_china: false, assets_in_china: false, remedy: 'recognition-only',
  debtor_kind: 'state', applicant: 'successor', applicant_in_china: true, limitation_objection: true,
};

/** A judgment of a place with rules of its own, which come in a pack. */
export const HONG_KONG = { ...UNFAVOURABLE, origin: 'HK', instrument: 'judgment' };

/** An award of that place. */
export const AWARD = { ...UNFAVOURABLE, origin: 'HK', instrument: 'award' };

/** Every question answered "I do not know". */
export const NOTHING_KNOWN = {};

/** A decided case as facts: what the report states, without what only follows from the outcome. */
export function decided(id) {
  const cases = JSON.parse(readFileSync(join(root, 'tests', 'cases', 'decided.json'), 'utf8'));
  const entry = cases.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no decided case \`${id}\``);
  const withheld = new Set(['id', 'name', 'outcome', 'ground', 'law', 'source', 'confidence', 'note', 'score', 'old_law', 'decided',
    'only_from_outcome', ...(entry.only_from_outcome ?? [])]);
  return Object.fromEntries(Object.entries(entry).filter(([key, value]) => !withheld.has(key) && value !== null));
}

/** Words too common to prove anything when they turn up in an address. */
const COMMON = new Set(['true', 'false', 'none', 'complete', 'private', 'period', 'other', 'post', 'unknown', 'judgment', 'china', 'origin', 'elsewhere', 'agent', 'law', 'personal', 'mixed']);

/**
 * The traces that a case would leave, in the forms in which software writes them.
 * `certain` ones never occur by chance; `words` may stand in a question's own text, so titles are not searched for them.
 */
export function sentinels(facts) {
  const certain = new Set();
  const words = new Set();
  for (const [fact, value] of Object.entries(facts)) {
    for (const one of [value].flat()) {
      const text = String(one);
      for (const sign of ['=', ':', '/', '":"', '": "']) certain.add(`${fact}${sign}${text}`);
      const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
      if (date) {
        const [, y, m, d] = date;
        for (const form of [text, `${y}${m}${d}`, `${y}/${m}/${d}`, `${d}.${m}.${y}`, `${y}-${Number(m)}-${Number(d)}`]) certain.add(form);
      } else if (!COMMON.has(text)) {
        words.add(text);
      }
    }
  }
  return { certain: [...certain], all: [...certain, ...words] };
}
