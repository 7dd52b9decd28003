import type { Consultation } from '../../shared/contract/consultation.ts';
import type { Handlers } from '../../shared/contract/index.ts';

const EMPTY: Consultation = { runs: [], handouts: [] };

/** Held in this variable and nowhere else: it outlives a reload of the page and dies with the process. */
export function consultationHandlers(): Pick<
  Handlers,
  'consultation.get' | 'consultation.put' | 'consultation.clear'
> {
  let current = EMPTY;
  return {
    'consultation.get': () => current,
    'consultation.put': (consultation) => {
      current = consultation;
      return {};
    },
    'consultation.clear': () => {
      current = EMPTY;
      return {};
    },
  };
}
