/**
 * What a statement rests on. The kind of a source is a property of the source, never of the claim,
 * so that a claim cannot look better founded than what it cites.
 */
export const SOURCE_KINDS = [
  'guideline',
  'criteria',
  'review',
  'study',
  'textbook',
  'laboratory',
  'code-system',
  'society',
  'web',
  'secondary',
  'consumer',
  'expert-review',
  'general-knowledge',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  guideline: 'Guideline',
  criteria: 'Published criteria',
  review: 'Review article',
  study: 'Study',
  textbook: 'Textbook',
  laboratory: 'Laboratory catalogue',
  'code-system': 'Code system',
  society: 'Professional society',
  web: 'Web page',
  secondary: 'Secondary page',
  consumer: 'Consumer-health article',
  'expert-review': 'Expert review of this content',
  'general-knowledge': 'General clinical knowledge',
};

/** Kinds that are a person's knowledge and not a published text. */
const KNOWLEDGE: ReadonlySet<SourceKind> = new Set(['expert-review', 'general-knowledge']);

/** True where nothing published stands behind a claim: such a line carries the quiet mark. */
export function isUnconfirmed(kinds: readonly SourceKind[]): boolean {
  return kinds.every((kind) => KNOWLEDGE.has(kind));
}

/** How far a finding moves the suspicion of a condition, strongest first. */
export const STRENGTHS = ['decisive', 'strong', 'moderate', 'weak'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** What each strength word means; the same words are used everywhere. */
export const STRENGTH_MEANINGS: Readonly<Record<Strength, string>> = {
  decisive: 'Settles the question on its own, or nearly so.',
  strong: 'Changes what is done next even when it stands alone.',
  moderate: 'Counts together with other findings.',
  weak: 'Common in many conditions; never enough by itself.',
};
