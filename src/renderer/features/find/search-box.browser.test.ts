import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { answerWith, hit } from '../../testing/fixture-host.ts';
import { consultation } from '../consultation/consultation.svelte.ts';
import { search } from './search.svelte.ts';
import SearchBox from './SearchBox.svelte';

beforeEach(() => {
  search.reset();
  location.hash = '';
});

async function setUp() {
  const screen = await render(SearchBox, {});
  const box = screen.getByRole('combobox', { name: 'Search' });
  await box.click();
  return { screen, box };
}

describe('the search box', () => {
  test('shows hits as they are typed and opens the first with Enter', async () => {
    answerWith({ 'search.query': () => ({ hits: [hit('Polymyositis'), hit('Dermatomyositis')] }) });
    const { screen, box } = await setUp();
    await userEvent.keyboard('myo');
    await expect.element(screen.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await expect.element(box).toHaveAttribute('aria-expanded', 'true');
    await expect.element(screen.getByText('2 results')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#/topic/polymyositis');
    await expect.element(box).toHaveValue('');
  });

  test('opens a hit at its section with the arrow keys', async () => {
    const section = { id: 'pitfalls', heading: 'Pitfalls' };
    answerWith({ 'search.query': () => ({ hits: [hit('A'), hit('B', { section })] }) });
    const { screen, box } = await setUp();
    await userEvent.keyboard('x');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(box).toHaveAttribute('aria-activedescendant', 'hit-1');
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#/topic/b/pitfalls');
  });

  test('brings the hit of the keys into view, and the best hit back with the next letter', async () => {
    const titles = Array.from({ length: 20 }, (_, at) => `Condition ${at}`);
    answerWith({ 'search.query': () => ({ hits: titles.map((title) => hit(title)) }) });
    const { screen } = await setUp();
    const list = screen.getByRole('listbox', { name: 'Results' });
    await userEvent.keyboard('x');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => list.element().scrollTop).toBeGreaterThan(0);
    await userEvent.keyboard('y');
    await expect.poll(() => list.element().scrollTop).toBe(0);
    expect(search.active).toBe(0);
  });

  test.each([
    ['the keys', () => userEvent.keyboard('{ArrowUp}')],
    ['scrolling', (list: Element) => list.scrollBy(0, 5)],
  ])('draws the hits below those in sight for %s', async (_, go) => {
    const titles = Array.from({ length: 20 }, (_, at) => `Condition ${at}`);
    answerWith({ 'search.query': () => ({ hits: titles.map((title) => hit(title)) }) });
    const { screen } = await setUp();
    await userEvent.keyboard('x');
    const options = screen.getByRole('option');
    await expect.element(options.first()).toHaveAttribute('aria-setsize', '20');
    expect(options.elements().length).toBeLessThan(20);
    const list = screen.getByRole('listbox', { name: 'Results' }).element();
    expect(list.clientHeight).toBeLessThan(list.scrollHeight / 2);
    await go(list);
    await expect.poll(() => options.elements().length).toBe(20);
    await expect.element(options.last()).toHaveAttribute('aria-posinset', '20');
  });

  test('begins at the best hit when it is opened again', async () => {
    const titles = Array.from({ length: 20 }, (_, at) => `Condition ${at}`);
    answerWith({ 'search.query': () => ({ hits: titles.map((title) => hit(title)) }) });
    const { screen, box } = await setUp();
    const list = screen.getByRole('listbox', { name: 'Results' });
    await userEvent.keyboard('x');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    list.element().scrollBy(0, 100);
    await expect.poll(() => list.element().scrollTop).toBe(100);
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(screen.getByRole('option').first()).toBeVisible();
    await expect.poll(() => list.element().scrollTop).toBe(0);
  });

  test('keeps the old hits until the new ones come, and drops what comes too late', async () => {
    const waiting = new Map<string, (titles: string[]) => void>();
    answerWith({
      'search.query': ({ text }) =>
        new Promise((resolve) => {
          waiting.set(text, (titles) => resolve({ hits: titles.map((title) => hit(title)) }));
        }),
    });
    await setUp();
    search.type('a');
    waiting.get('a')?.(['Old']);
    await expect.poll(() => search.state.status).toBe('results');
    search.type('ab');
    search.type('abc');
    expect(search.hits.map((one) => one.title)).toEqual(['Old']);
    waiting.get('abc')?.(['New']);
    await expect.poll(() => search.hits.map((one) => one.title)).toEqual(['New']);
    waiting.get('ab')?.(['Late']);
    await Promise.resolve();
    expect(search.hits.map((one) => one.title)).toEqual(['New']);
  });

  test('never says that nothing was found above a result', async () => {
    answerWith({
      'search.query': ({ text }) =>
        text === 'no' ? { hits: [], suggestions: ['CK'] } : { hits: [hit('A')] },
    });
    const { screen, box } = await setUp();
    await userEvent.keyboard('no');
    await expect.element(screen.getByText('Nothing found for “no”.')).toBeVisible();
    expect(screen.getByRole('option').elements()).toHaveLength(0);
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('w');
    await expect.element(screen.getByRole('option')).toBeVisible();
    expect(screen.getByText(/Nothing found/).elements()).toHaveLength(0);
  });

  test('looks among one kind where one is typed before the words', async () => {
    const { calls } = answerWith({ 'search.query': () => ({ hits: [hit('Creatine kinase')] }) });
    const { screen } = await setUp();
    await userEvent.keyboard('test: ck');
    await expect.element(screen.getByRole('option')).toBeVisible();
    await expect.poll(() => calls.at(-1)?.input).toEqual({ text: 'ck', limit: 20, kinds: ['test'] });
  });

  test('says in one sentence that the search failed', async () => {
    answerWith({});
    const { screen } = await setUp();
    await userEvent.keyboard('ck');
    await expect.element(screen.getByText('No answer for search.query.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('offers to narrow first where a text says several things of a patient', async () => {
    const present = [{ id: 'rash', from: 'rash' }];
    const absent = [{ id: 'fever', from: 'no fever' }];
    const understood = { present, absent, presentations: [], ignored: [] };
    answerWith({
      'search.query': () => ({ hits: [hit('A')] }),
      'narrow.read': () => understood,
      'consultation.put': () => ({}),
      'consultation.clear': () => ({}),
    });
    const { screen, box } = await setUp();
    await box.fill('rash, no fever');
    const offer = screen.getByRole('option', { name: /Narrow by these findings/ });
    await expect.element(offer).toHaveAttribute('aria-selected', 'true');
    await expect.element(box).toHaveAttribute('aria-activedescendant', 'hit-offer');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(box).toHaveAttribute('aria-activedescendant', 'hit-0');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(location.hash).toBe('#/narrow');
    expect(consultation.findings).toEqual({ present: ['rash'], absent: ['fever'] });
    await consultation.clear();
  });

  test('offers to compare what is set against each other, and takes it for no patient', async () => {
    const present = ['gout', 'pad'].map((id) => ({ id, from: id }));
    answerWith({
      'search.query': () => ({ hits: [hit('Gout'), hit('Pad')], compare: ['gout', 'pad'] }),
      'narrow.read': () => ({ present, absent: [], presentations: [], ignored: [] }),
    });
    const { screen, box } = await setUp();
    await box.fill('gout vs pad');
    const offer = screen.getByRole('option', { name: /Compare side by side/ });
    await expect.element(offer).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('option').elements()).toHaveLength(3);
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('#/compare?ids=gout,pad');
  });

  test('offers nothing beside a search that failed', async () => {
    const understood = {
      present: [{ id: 'rash', from: 'rash' }],
      absent: [{ id: 'fever', from: 'no fever' }],
      presentations: [],
      ignored: [],
    };
    answerWith({ 'narrow.read': () => understood });
    const { screen, box } = await setUp();
    await box.fill('rash, no fever');
    await expect.element(screen.getByText('No answer for search.query.')).toBeVisible();
    expect(screen.getByRole('option').elements()).toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('');
  });

  test('closes with Escape and clears with the next', async () => {
    answerWith({ 'search.query': () => ({ hits: [hit('A')] }) });
    const { screen, box } = await setUp();
    await userEvent.keyboard('a');
    await expect.element(screen.getByRole('option')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveAttribute('aria-expanded', 'false');
    await expect.element(box).toHaveValue('a');
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveValue('');
  });
});
