import type { Protocol } from '../../shared/contract/workup.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail } from '../content/store.ts';

type StoredProtocol = Omit<Protocol, 'overdue' | 'version'>;

/** A checklist with all that a screen or a sheet of paper shows of it. Throws `not-found`. */
export function readProtocol({ db, meta }: Pack, id: string, today: string): Protocol {
  const stored = findDetail<StoredProtocol>(db, id, 'checklist');
  if (!stored) throw new CallError('not-found', `There is no checklist "${id}" in this edition.`);
  return { ...stored, overdue: stored.due < today, version: meta.version };
}
