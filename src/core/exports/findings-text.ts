import type { Findings } from '../../shared/contract/consultation.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from '../content/pack.ts';
import { findRef } from '../content/store.ts';
import type { Wrap } from './wrap-as.ts';

/** What was found and what was looked for and is absent. Throws `not-found` for a finding that the edition does not have. */
export function findingsLines(
  pack: Pack,
  { present, absent, context = {} }: Findings,
  write: Wrap,
): string[] {
  const titles = (ids: readonly string[]): string => ids.map((id) => titleOf(pack, id)).join('; ');
  const { ageYears, sex, onset } = context;
  const patient = [ageYears === undefined ? '' : `${ageYears} years`, sex ?? '', onset ?? ''].filter(Boolean);
  return [
    ...(patient.length > 0 ? write(`Patient: ${patient.join(', ')}`, '', '  ') : []),
    ...(present.length > 0 ? write(`Present: ${titles(present)}`, '', '  ') : []),
    ...(absent.length > 0 ? write(`Absent: ${titles(absent)}`, '', '  ') : []),
  ];
}

function titleOf({ db }: Pack, id: string): string {
  const topic = findRef(db, id);
  if (topic?.kind !== 'finding' && topic?.kind !== 'presentation')
    throw new CallError('not-found', `There is no finding "${id}" in this edition.`);
  return topic.title;
}
