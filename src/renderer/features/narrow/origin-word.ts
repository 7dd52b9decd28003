import type { YesNo } from '../../ui/AnswerControl.svelte';
import type { FromResults } from '../consultation/run-findings.svelte.ts';

/** How a finding stands to the results that bear on it. A clinician who says otherwise still sees them. */
export function originWord({ state }: FromResults, answer: YesNo): string {
  if (state === 'contradictory') return 'Results disagree:';
  if (answer === (state === 'present' ? 'yes' : 'no')) return 'from';
  return `${state === 'present' ? 'Present' : 'Absent'} by`;
}
