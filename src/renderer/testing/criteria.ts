import type { CriteriaForm, CriteriaQuestion } from '../../shared/contract/criteria.ts';
import type { Output } from '../../shared/contract/index.ts';

const sources = [{ id: 'a-study' }];
const sourced = { html: 'text', sources, unconfirmed: false };

function asked(id: string, label: string, more: Partial<CriteriaQuestion> = {}): CriteriaQuestion {
  return { id, label, type: 'yes-no', sources, unconfirmed: false, ...more };
}

/** One question of every kind. */
export const criteriaForm: CriteriaForm = {
  use: sourced,
  notFor: sourced,
  gates: [asked('pregnant', 'Pregnant', { unanswered: false })],
  domains: [
    {
      id: 'age',
      label: 'Age',
      counts: 'one-of',
      items: [
        asked('young', '18 to 39 years', { points: '1' }),
        asked('old', '40 years or more', { points: '2' }),
      ],
    },
    {
      id: 'items',
      label: 'Items',
      counts: 'sum',
      items: [
        asked('cancer', 'Active cancer', { points: '1' }),
        asked('weeks', 'Duration', {
          type: 'number',
          minimum: 0,
          maximum: 100,
          decimals: 1,
          unit: 'weeks',
          notDone: true,
        }),
        asked('serology', 'Serology', {
          type: 'choice',
          options: [
            { id: 'negative', label: 'Negative' },
            { id: 'low', label: 'Low positive' },
          ],
        }),
      ],
    },
  ],
  classes: [],
  accuracy: [],
};

/** What they come to, by what was answered. */
export function criteriaResult(more: Partial<Output<'criteria.score'>> = {}): Output<'criteria.score'> {
  return {
    title: 'A score',
    label: 'Points',
    min: -2,
    max: 9,
    class: { min: 'unlikely', max: 'likely' },
    applies: true,
    decides: ['cancer', 'weeks'],
    assumed: ['pregnant'],
    parts: [
      { id: 'items', label: 'Items', min: -2, max: 9 },
      { id: 'regions', label: 'Regions', min: 0, max: 5 },
    ],
    next: [],
    caution: 'This is not a diagnosis.',
    form: criteriaForm,
    ...more,
  };
}
