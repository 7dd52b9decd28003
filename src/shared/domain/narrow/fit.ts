import { STRENGTHS, type Strength } from '../evidence.ts';

/**
 * The rule by which conditions are ordered. All of it is here; docs/narrow.md says it in words.
 * Nothing is learned, nothing is hidden, and no number stands for a probability.
 */

/** What a strength word counts. Each word counts twice the next one. */
export const WEIGHTS: Readonly<Record<Strength, number>> = { decisive: 8, strong: 4, moderate: 2, weak: 1 };

/** From this sum on a condition fits: one strong finding, or two moderate ones, more than speaks against it. */
export const FITS_FROM = 4;

/** A finding points to a danger from this word on. A weak one never does so alone. */
const POINTS_FROM = WEIGHTS.moderate;

export const LANES = ['must-not-miss', 'fits', 'fits-in-part', 'less-likely'] as const;
export type LaneId = (typeof LANES)[number];

/** A finding that the content lists for or against a condition. */
export interface Relation<Source> {
  findingId: string;
  strength: Strength;
  sources: Source[];
}

/** Findings of a red flag that sound the alarm together: at once, or where the condition fits anyway. */
export interface Alarm {
  findings: readonly string[];
  atOnce: boolean;
}

/** What the content says of one condition. A finding that stands in neither list is neutral. */
export interface Candidate<Source> {
  id: string;
  title: string;
  for: readonly Relation<Source>[];
  against: readonly Relation<Source>[];
  /** An emergency by its class. */
  emergency: boolean;
  /** What its red flags name. Asked for only where nothing else decides, since they may be read when asked for. */
  alarms: readonly Alarm[];
  /** Presentations that list it among what must not be missed. */
  dangerIn: ReadonlySet<string>;
  /** Presentations that list it among their common causes. */
  commonIn: ReadonlySet<string>;
}

/** What is known of the patient, as ids of findings and presentations. */
export interface Known {
  present: ReadonlySet<string>;
  absent: ReadonlySet<string>;
  presentations: ReadonlySet<string>;
}

/** One finding that counted. `absent` where its absence is what speaks against the condition. */
export interface Reason<Source> extends Relation<Source> {
  absent?: true;
}

export interface Fit<Source> {
  id: string;
  title: string;
  for: Reason<Source>[];
  against: Reason<Source>[];
  notAsked: string[];
  /** Strength words for, minus strength words against. The order within a lane is the order of this sum. */
  sum: number;
}

export interface Lane<Source> {
  id: LaneId;
  conditions: Fit<Source>[];
}

/** Every condition that what is known bears on, in its lane. The order of the input does not matter. */
export function fit<Source>(candidates: readonly Candidate<Source>[], known: Known): Lane<Source>[] {
  const lanes = new Map<LaneId, Fit<Source>[]>(LANES.map((id) => [id, []]));
  for (const candidate of candidates) {
    const weighed = weigh(candidate, known);
    const lane = laneOf(candidate, weighed, known);
    if (lane) lanes.get(lane)?.push(weighed);
  }
  return LANES.map((id) => ({ id, conditions: (lanes.get(id) ?? []).sort(bySum) }));
}

/** What speaks for and against one condition, and what was not asked yet. */
export function weigh<Source>(candidate: Candidate<Source>, { present, absent }: Known): Fit<Source> {
  const speaksFor: Reason<Source>[] = candidate.for.filter(({ findingId }) => present.has(findingId));
  const speaksAgainst: Reason<Source>[] = [
    ...candidate.against.filter(({ findingId }) => present.has(findingId)),
    ...candidate.for.flatMap((relation) => (absent.has(relation.findingId) ? missing(relation) : [])),
  ];
  const asked = (id: string): boolean => present.has(id) || absent.has(id);
  const open = [...candidate.for, ...candidate.against].filter(({ findingId }) => !asked(findingId));
  return {
    id: candidate.id,
    title: candidate.title,
    for: speaksFor.sort(byStrength),
    against: speaksAgainst.sort(byStrength),
    notAsked: [...new Set(open.sort(byStrength).map(({ findingId }) => findingId))],
    sum: total(speaksFor) - total(speaksAgainst),
  };
}

/**
 * The absence of a finding that speaks for a condition speaks against it, one word weaker than its presence speaks for
 * it. The absence of a weak finding says nothing.
 */
function missing<Source>(relation: Relation<Source>): Reason<Source>[] {
  const strength = STRENGTHS[STRENGTHS.indexOf(relation.strength) + 1];
  return strength ? [{ ...relation, strength, absent: true }] : [];
}

function laneOf<Source>(
  candidate: Candidate<Source>,
  { for: speaksFor, against, sum }: Fit<Source>,
  known: Known,
): LaneId | undefined {
  if (mustNotMiss(candidate, speaksFor, sum, known)) return 'must-not-miss';
  if (sum >= FITS_FROM) return 'fits';
  if (sum > 0) return 'fits-in-part';
  if (against.length > 0 || speaksFor.length > 0) return 'less-likely';
  return intersects(candidate.commonIn, known.presentations) ? 'fits-in-part' : undefined;
}

/**
 * A danger stays on top whatever speaks against it: because the complaint itself asks for it, or because a finding that
 * is more than weak points to a condition that is an emergency, that some complaint lists as not to be missed, or that
 * has a red flag of which every finding is present: an emergency one, or a same-day one where the condition fits.
 */
function mustNotMiss<Source>(
  candidate: Candidate<Source>,
  speaksFor: readonly Reason<Source>[],
  sum: number,
  { present, presentations }: Known,
): boolean {
  const { dangerIn, emergency } = candidate;
  if (intersects(dangerIn, presentations)) return true;
  if (!speaksFor.some(({ strength }) => WEIGHTS[strength] >= POINTS_FROM)) return false;
  const sounds = ({ findings, atOnce }: Alarm): boolean =>
    (atOnce || sum >= FITS_FROM) && findings.every((id) => present.has(id));
  return emergency || dangerIn.size > 0 || candidate.alarms.some(sounds);
}

function intersects(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((each) => others.has(each));
}

function total(reasons: readonly { strength: Strength }[]): number {
  return reasons.reduce((sum, { strength }) => sum + WEIGHTS[strength], 0);
}

function bySum(a: Fit<unknown>, b: Fit<unknown>): number {
  return b.sum - a.sum || compare(a.title, b.title) || compare(a.id, b.id);
}

function byStrength(a: Relation<unknown>, b: Relation<unknown>): number {
  return WEIGHTS[b.strength] - WEIGHTS[a.strength] || compare(a.findingId, b.findingId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
