import type { Consultation } from '../../shared/contract/consultation.ts';
import type { Run } from '../../shared/contract/workup.ts';
import { CallError } from '../../shared/contract/reply.ts';
import { STATE_LABELS } from '../../shared/domain/run.ts';
import type { Pack } from '../content/pack.ts';
import { findRef } from '../content/store.ts';
import { criteriaHandlers } from '../criteria/handlers.ts';
import { readProtocol } from '../workup/protocol.ts';
import { viewRun } from '../workup/run-view.ts';

interface Fitted {
  consultation: Consultation;
  left: string[];
}

/**
 * A consultation as far as this pack has a place for it. What has none is said in plain lines, because another edition
 * may name its tests, options and units differently, and a result must not move to a place that means something else.
 */
export function fitToPack(pack: Pack, saved: Consultation): Fitted {
  const left: string[] = [];
  const runs = saved.runs.flatMap((run) => fitRun(pack, run, left));
  const scores = saved.scores?.filter((score) => {
    const known = works(() => criteriaHandlers(pack)['criteria.score'](score));
    if (!known) left.push(`Score ${titleOf(pack, score.id)}: ${JSON.stringify(score.answers)}`);
    return known;
  });
  const known = (what: string) => (id: string) => {
    const found = findRef(pack.db, id) !== undefined;
    if (!found) left.push(`${what}: ${id}`);
    return found;
  };
  const findings = saved.findings && {
    ...saved.findings,
    present: saved.findings.present.filter(known('Finding present')),
    absent: saved.findings.absent.filter(known('Finding absent')),
    ...(saved.findings.setAside
      ? { setAside: saved.findings.setAside.filter(known('Finding set aside')) }
      : {}),
  };
  const handouts = saved.handouts.filter(known('Handout'));
  return {
    consultation: { runs, handouts, ...(scores ? { scores } : {}), ...(findings ? { findings } : {}) },
    left,
  };
}

function fitRun(pack: Pack, run: Run, left: string[]): Run[] {
  const title = titleOf(pack, run.checklistId);
  // Nothing of a checklist is overdue on its first day.
  const protocol = orUndefined(() => readProtocol(pack, run.checklistId, ''));
  const fits = (part: Partial<Run>): boolean =>
    protocol !== undefined &&
    works(() => viewRun(pack, protocol, { ...run, entries: [], redFlagsPresent: [], ...part }));
  const flags = run.redFlagsPresent?.filter((id) => {
    const known = fits({ redFlagsPresent: [id] });
    if (!known) left.push(`${title}: red flag ${id}`);
    return known;
  });
  const entries = run.entries.filter((entry) => {
    const known = fits({ entries: [entry] });
    if (!known) left.push(`${title}: ${entryText(entry)}`);
    return known;
  });
  const { redFlagsPresent: _, ...rest } = run;
  return protocol ? [{ ...rest, entries, ...(flags ? { redFlagsPresent: flags } : {}) }] : [];
}

/** Exactly what was entered, for a person to enter it again. */
function entryText({ itemId, state, results, note, date }: Run['entries'][number]): string {
  const values = (results ?? []).map((result) => Object.values(result).join(' '));
  return [itemId, STATE_LABELS[state].toLowerCase(), ...values, date, note].filter(Boolean).join(', ');
}

function titleOf(pack: Pack, id: string): string {
  return findRef(pack.db, id)?.title ?? id;
}

function works(check: () => unknown): boolean {
  return orUndefined(() => ({ value: check() })) !== undefined;
}

/** The answer, or nothing where the content refuses. */
function orUndefined<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CallError) return undefined;
    throw error;
  }
}
