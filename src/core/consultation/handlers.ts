import type { Consultation } from '../../shared/contract/consultation.ts';
import type { Handlers } from '../../shared/contract/index.ts';
import type { Pack } from '../content/pack.ts';
import { readFile, writeFile } from './file.ts';
import { fitToPack } from './fit-to-pack.ts';

const EMPTY: Consultation = { runs: [], handouts: [] };

/** Held in this variable and nowhere else: it outlives a reload of the page and dies with the process. */
export function consultationHandlers(
  pack: Pack,
): Pick<
  Handlers,
  | 'consultation.get'
  | 'consultation.put'
  | 'consultation.clear'
  | 'consultation.export'
  | 'consultation.import'
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
    'consultation.export': (consultation) => ({
      // The name of a file is seen by everybody who sees the folder, so it says nothing of what is in it.
      title: 'Sural consultation',
      text: writeFile(consultation, pack.meta),
    }),
    'consultation.import': ({ text }) => {
      const saved = readFile(text);
      const { id, version } = pack.meta;
      const same = saved.pack.id === id && saved.pack.version === version;
      const changed = same ? {} : { changed: { then: saved.pack.version, now: version } };
      return { ...fitToPack(pack, saved.consultation), ...changed };
    },
  };
}
