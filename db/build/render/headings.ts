/** The fixed headings of every page. The same thing is called the same everywhere. */
export const HEADINGS = {
  thinkOfItWhen: 'Think of it when',
  confirmBy: 'Confirm by',
  doNotMiss: 'Do not miss',
  firstTests: 'First tests',

  features: 'How it presents',
  for: 'Findings that speak for it',
  against: 'Findings that speak against it',
  shared: 'Findings shared with its mimics',
  tests: 'Tests and what to expect',
  mimics: 'How to tell it apart',
  course: 'Onset and course',
  epidemiology: 'Who gets it',
  mechanism: 'Mechanism',
  management: 'Principles of management',
  referral: 'Referral',
  changed: 'What changed',
  unknown: 'What is not known',

  mustNotMiss: 'Must not be missed',
  common: 'Common causes',
  focus: 'Causes in focus',
  other: 'Other causes',
  ask: 'Ask',
  examine: 'Examine',
  approach: 'Approach',

  assess: 'How to ask and examine',
  meaning: 'What it means',
  speaksFor: 'Speaks for',
  speaksAgainst: 'Speaks against',
  sharedBy: 'Shared by: does not separate',

  answers: 'What it answers',
  preparation: 'Preparation',
  reference: 'Typical adult range',
  'decision-values': 'Values at which something is done',
  interpretation: 'Results and what they mean',
  pitfalls: 'Pitfalls',
  avoid: 'Do not order if',
  repeat: 'Repeating it',

  use: 'What it is for',
  gates: 'Before counting',
  classes: 'Thresholds',
  rules: 'How to count',
  next: 'With a result',
  accuracy: 'Accuracy, and in whom',
  traps: 'Traps',
  keys: 'Names of the answers',

  answer: 'Answer',
  reading: 'How to read it',
} as const;

export type SectionId = keyof typeof HEADINGS;
