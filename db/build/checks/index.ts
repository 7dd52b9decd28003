import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { statementsOf } from '../statements.ts';
import { branchConditions } from './branches.ts';
import type { Check, Checked, CheckResult } from './check.ts';
import { grounded, knownSources, uniqueClaimIds } from './claims.ts';
import { coverage, mimicsNamed } from './coverage.ts';
import { criteriaExamples, criteriaNames } from './criteria.ts';
import { reviewDates } from './dates.ts';
import { evidenceTargets } from './evidence.ts';
import { readingLevel, shortStatements, spelling } from './language.ts';
import { handoutBasis, inlineLinks, knownAttributes, typedLinks } from './links.ts';
import { loincDigits, ruleTargets } from './tests.ts';
import { unconfirmedClaims } from './unconfirmed.ts';

const CHECKS: readonly Check[] = [
  uniqueClaimIds,
  knownSources,
  grounded,
  unconfirmedClaims,
  typedLinks,
  inlineLinks,
  knownAttributes,
  handoutBasis,
  reviewDates,
  coverage,
  mimicsNamed,
  spelling,
  shortStatements,
  readingLevel,
  loincDigits,
  ruleTargets,
  branchConditions,
  evidenceTargets,
  criteriaNames,
  criteriaExamples,
];

export function checkable(content: Content): Checked {
  const statements = [...content.topics].map(([id, { topic }]) => [id, statementsOf(topic)] as const);
  return { content, statements: new Map(statements) };
}

/**
 * Step 3: everything that no single file can tell. A check that looked at nothing is itself a fault.
 * `more` are checks that need what is not always there; the pack does not list them, so that it stays the same bytes.
 */
export function crossCheck(
  checked: Checked,
  more: readonly Check[] = [],
): { results: CheckResult[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const results = [...CHECKS, ...more].map(({ id, title, run }) => {
    const ran = run(checked, (fault) => faults.push(fault));
    if (ran === 0)
      faults.push({ file: 'pack.yaml', line: 1, column: 1, message: `check "${id}" ran on nothing` });
    return { id, title, ran };
  });
  return { results: results.slice(0, CHECKS.length), faults };
}
