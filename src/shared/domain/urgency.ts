/** How fast a red flag must be acted on, most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'within-days', 'within-weeks', 'routine'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** The clock of each urgency as a clinician reads it. */
export const URGENCY_LABELS: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency: now',
  'same-day': 'Same day',
  'within-days': 'Within a week',
  'within-weeks': 'Within weeks',
  routine: 'Routine',
};

/** Sorts the more urgent first. */
export function byUrgency(a: { urgency: Urgency }, b: { urgency: Urgency }): number {
  return URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency);
}
