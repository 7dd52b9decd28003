/** The kinds of topic that a clinician can look up. The order is the order of filters and lists. */
export const KINDS = [
  'presentation',
  'condition',
  'finding',
  'test',
  'checklist',
  'criteria',
  'comparison',
  'handout',
  'question',
] as const;

export type Kind = (typeof KINDS)[number];

/** What a kind is called on screen. */
export const KIND_LABELS: Readonly<Record<Kind, { one: string; many: string }>> = {
  presentation: { one: 'Presentation', many: 'Presentations' },
  condition: { one: 'Condition', many: 'Conditions' },
  finding: { one: 'Finding', many: 'Findings' },
  test: { one: 'Test', many: 'Tests' },
  checklist: { one: 'Checklist', many: 'Checklists' },
  criteria: { one: 'Criteria', many: 'Criteria' },
  comparison: { one: 'Comparison', many: 'Comparisons' },
  handout: { one: 'Handout', many: 'Handouts' },
  question: { one: 'Question', many: 'Questions' },
};
