import type { Output } from '../../../shared/contract/index.ts';
import type { Consultation } from '../consultation/consultation.svelte.ts';

export type Understood = Output<'narrow.read'>;

/** One thing that a sentence says. */
export interface Statement {
  id: string;
  from: string;
  state: 'present' | 'absent';
}

/** What a sentence says. A finding that it both affirms and denies is left to be asked. */
export function statementsOf({ present, absent, presentations }: Understood): Statement[] {
  const said = [
    ...presentations.map((one) => ({ ...one, state: 'present' as const })),
    ...present.map((one) => ({ ...one, state: 'present' as const })),
    ...absent.map((one) => ({ ...one, state: 'absent' as const })),
  ];
  return said.filter(({ id, state }) => !said.some((other) => other.id === id && other.state !== state));
}

/** The words that were understood, each place of the sentence once: what lies within a longer one is part of it. */
export function phrasesOf(understood: Understood): string[] {
  const phrases = [...new Set(statementsOf(understood).map(({ from }) => from))];
  return phrases.filter((phrase) => !phrases.some((other) => other !== phrase && other.includes(phrase)));
}

/** Takes what a sentence says into the consultation, with the words it was said in. */
export function takeUp(consultation: Consultation, understood: Understood): void {
  const statements = statementsOf(understood);
  for (const { id, from } of statements) consultation.heard.set(id, from);
  consultation.unheard = understood.ignored;
  consultation.find(statements.map(({ id, state }) => [id, state]));
  const { ageYears, sex } = understood;
  if (ageYears === undefined && sex === undefined) return;
  consultation.know({
    ...consultation.findings.context,
    ...(ageYears === undefined ? {} : { ageYears }),
    ...(sex === undefined ? {} : { sex }),
  });
}
