import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { TopicPage } from '../../../shared/contract/content.ts';
import { shortcuts } from '../../app/shortcuts.svelte.ts';
import { criteriaResult } from '../../testing/criteria.ts';
import { answerWith } from '../../testing/fixture-host.ts';
import { consultation } from '../consultation/consultation.svelte.ts';
import CriteriaView from './CriteriaView.svelte';

const sources = [{ id: 'a-study' }];
const claim = { html: 'text', sources, unconfirmed: false };
const topic: TopicPage = {
  id: 'a-score',
  kind: 'criteria',
  title: 'A score',
  summary: { id: 'a-score/summary', ...claim },
  aliases: [],
  facts: [],
  codes: [],
  redFlags: [],
  glance: [],
  sections: [
    {
      id: 'use',
      heading: 'What it is for',
      html: '',
      layout: 'table',
      claims: [
        { id: 'a-score/use', ...claim },
        { id: 'a-score/population', ...claim, html: 'Derived from 976 people.' },
      ],
    },
    {
      id: 'accuracy',
      heading: 'Accuracy, and in whom',
      html: '',
      layout: 'list',
      claims: [{ id: 'a-score/accuracy-1', ...claim, html: 'Sensitivity 87%.' }],
    },
    { id: 'keys', heading: 'Names of the answers', html: '', layout: 'list', claims: [] },
  ],
  links: [],
  sources: [{ id: 'a-study', title: 'A study', kind: 'study', read: 'abstract' }],
  reviewed: '2026-11-21',
  due: '2027-11-21',
  overdue: false,
};

let calls: { channel: string; input: unknown }[] = [];

beforeEach(async () => {
  ({ calls } = answerWith({
    'consultation.put': () => ({}),
    'consultation.clear': () => ({}),
    'criteria.score': ({ answers }) => {
      if (answers['pregnant'] === true)
        return criteriaResult({
          applies: false,
          why: 'Pregnant: no score.',
          class: { min: 'not scored', max: 'not scored' },
          decides: [],
        });
      const points = answers['cancer'] === true ? 3 : 0;
      return 'cancer' in answers
        ? criteriaResult({ min: points, max: points, class: { min: 'likely', max: 'likely' }, decides: [] })
        : criteriaResult();
    },
  }));
  await consultation.clear();
});

async function setUp() {
  document.addEventListener('keydown', shortcuts.handle);
  // The keys walk over the lines of the page.
  const target = document.body.appendChild(document.createElement('main'));
  const screen = await render(CriteriaView, { target, props: { topic, blank: criteriaResult() } });
  const answer = (question: string, name: string) =>
    screen.getByRole('radiogroup', { name: question }).getByRole('radio', { name });
  return { screen, answer };
}

describe('a set of criteria', () => {
  test('shows the whole range, what would decide and that it is no diagnosis', async () => {
    const { screen } = await setUp();
    const result = screen.getByRole('region', { name: 'Result' });
    await expect.element(result.getByText('−2 to 9', { exact: true }).first()).toBeVisible();
    await expect.element(result.getByText('This is not a diagnosis.')).toBeVisible();
    await expect.element(result.getByRole('button', { name: 'Active cancer' })).toBeVisible();
  });

  test('is answered by y, n and x, which lead to the next line', async () => {
    const { answer } = await setUp();
    await userEvent.keyboard('y');
    await expect.element(answer('Pregnant', 'No, as long as nobody answers')).toHaveFocus();
    await userEvent.keyboard('n');
    await userEvent.keyboard('x');
    await userEvent.keyboard('y');
    expect(consultation.answersOf('a-score')).toEqual({ pregnant: false, old: true });
    await expect.element(answer('18 to 39 years', 'No, as long as nobody answers')).toBeChecked();
    await expect.element(answer('Active cancer', 'Not known')).toHaveFocus();
  });

  test('counts as it is answered and moves no line', async () => {
    const { screen, answer } = await setUp();
    const place = () => answer('Active cancer', 'Yes').element().getBoundingClientRect().top;
    const before = place();
    (answer('Active cancer', 'Yes').element() as HTMLInputElement).click();
    const result = screen.getByRole('region', { name: 'Result' });
    await expect.element(result.getByText('3', { exact: true })).toBeVisible();
    await expect.element(result.getByText('likely', { exact: true })).toBeVisible();
    expect(place()).toBe(before);
  });

  test('says first where it does not apply', async () => {
    const { screen, answer } = await setUp();
    (answer('Pregnant', 'Yes').element() as HTMLInputElement).click();
    await expect.element(screen.getByText('Does not apply. Pregnant: no score.')).toBeVisible();
  });

  test('takes numbers within their bounds only', async () => {
    const { screen } = await setUp();
    const field = screen.getByRole('textbox', { name: 'Duration' });
    await field.fill('6.5');
    expect(consultation.answersOf('a-score')).toEqual({ weeks: 6.5 });
    await field.fill('600');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveValue('600');
    expect(consultation.answersOf('a-score')).toEqual({});
    await screen.getByRole('checkbox', { name: 'not done' }).click();
    expect(consultation.answersOf('a-score')).toEqual({ weeks: 'not-done' });
  });

  test('takes a choice, and lets go of all answers', async () => {
    const { screen } = await setUp();
    await screen.getByRole('combobox', { name: 'Serology' }).selectOptions('Low positive');
    expect(consultation.answersOf('a-score')).toEqual({ serology: 'low' });
    await screen.getByRole('button', { name: 'Clear' }).click();
    expect(consultation.empty).toBe(true);
    await expect.element(screen.getByRole('combobox', { name: 'Serology' })).toHaveValue('unknown');
  });

  test('has accuracy with its population, and nothing that is for programs', async () => {
    const { screen } = await setUp();
    await expect.element(screen.getByText(/Sensitivity 87%/)).toBeInTheDocument();
    await expect.element(screen.getByText(/Derived from 976 people/)).toBeInTheDocument();
    expect(screen.getByText('Names of the answers').elements()).toHaveLength(0);
  });
});

test('answers are kept by the host with the consultation, and the next patient has none', async () => {
  const { answer } = await setUp();
  (answer('Active cancer', 'Yes').element() as HTMLInputElement).click();
  await expect
    .poll(() => calls.findLast((one) => one.channel === 'consultation.put')?.input)
    .toEqual({ runs: [], handouts: [], scores: [{ id: 'a-score', answers: { cancer: true } }] });
  await consultation.clear();
  expect(consultation.answersOf('a-score')).toEqual({});
});
