import type { ParsedInput } from '../../shared/contract/index.ts';
import type { Pack } from '../content/pack.ts';
import { findPage } from '../content/store.ts';
import { scoreOf } from '../criteria/handlers.ts';
import { readProtocol } from '../workup/protocol.ts';
import { viewRun, type RunView } from '../workup/run-view.ts';
import { findingsLines } from './findings-text.ts';
import { runLines } from './run-text.ts';
import { scoreLines, type ScoreView } from './score-text.ts';
import { wrapAs, type Wrap } from './wrap-as.ts';

/** What belongs into the record of one patient, as text: what was entered, what it comes to, and where the rules come from. */
export function recordText(
  pack: Pack,
  { run, findings, scores = [], unicode = false }: ParsedInput<'export.text'>,
  today: string,
): string {
  const write = wrapAs(unicode);
  const view = run && viewRun(pack, readProtocol(pack, run.checklistId, today), run);
  const scored = scores.map((score): ScoreView => ({
    score,
    result: scoreOf(pack, score),
    reviewed: findPage(pack.db, score.id)?.reviewed ?? '',
  }));
  const [only] = scored;
  const alone = !view && !findings && scored.length === 1 && only;
  const several = scored.length > 0 ? 'Findings and scores' : 'Findings';
  const title = view?.protocol.title ?? (alone ? only.result.title : several);
  return [
    ...write(`${title}, ${today}`),
    ...(view ? runLines(view, write) : []),
    ...section('FINDINGS', findings ? findingsLines(pack, findings, write) : []),
    ...(alone ? ['', ...scoreLines(only, write)] : section('SCORES', scoreBlocks(scored, write))),
    '',
    ...write(sourceText(pack, view, scored)),
    ...write([pack.meta.approval, ...cautions(view, scored)].join(' ')),
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function scoreBlocks(scored: readonly ScoreView[], write: Wrap): string[] {
  return scored.flatMap((view, place) => [
    ...(place > 0 ? [''] : []),
    ...write(view.result.title),
    ...scoreLines(view, write),
  ]);
}

function sourceText({ meta }: Pack, view: RunView | undefined, scored: readonly ScoreView[]): string {
  const reviewed = [
    ...(view ? [`checklist reviewed ${view.protocol.reviewed}`] : []),
    ...scored.map(({ result, reviewed: date }) =>
      scored.length > 1 ? `${result.title}: reviewed ${date}` : `criteria reviewed ${date}`,
    ),
  ];
  return `${[`Source: Sural, ${meta.title}, edition ${meta.version}`, ...reviewed].join('; ')}.`;
}

function cautions(view: RunView | undefined, scored: readonly ScoreView[]): string[] {
  const rules = view ? ['Rules of interpretation are not a diagnosis.'] : [];
  return [...rules, ...new Set(scored.map(({ result }) => result.caution))];
}
