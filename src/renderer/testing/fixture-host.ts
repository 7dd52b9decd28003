import type { ChannelName, Input, Output } from '../../shared/contract/index.ts';
import type { Protocol } from '../../shared/contract/workup.ts';
import type { SearchHit } from '../../shared/contract/search.ts';
import type { Answer } from '../transport/answer.ts';
import { useTransport } from '../transport/call.ts';

type Answers = { [Name in ChannelName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

/** A host that answers what a test tells it to, and nothing else. */
export function answerWith(answers: Answers): { calls: { channel: string; input: unknown }[] } {
  const calls: { channel: string; input: unknown }[] = [];
  useTransport(async (channel, input): Promise<Answer<unknown>> => {
    calls.push({ channel, input });
    // The answers are typed by channel; here the channel is only known as text.
    const answer = (answers as Record<string, ((input: unknown) => unknown) | undefined>)[channel];
    if (!answer) return { ok: false, error: { code: 'not-found', message: `No answer for ${channel}.` } };
    return { ok: true, value: await answer(input) };
  });
  return { calls };
}

export function hit(title: string, more: Partial<SearchHit> = {}): SearchHit {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return { id, kind: 'condition', title, snippet: '', marks: [], match: { how: 'words' }, ...more };
}

const sources = [{ id: 'a-study' }];
const sourced = { html: 'text', sources, unconfirmed: false };
const item = { whySources: sources, unconfirmed: false, expect: [], branches: [] };

export const protocol: Protocol = {
  id: 'myositis',
  title: 'Suspected myositis',
  scope: 'family',
  summary: { id: 'myositis/summary', ...sourced },
  indication: sourced,
  notFor: sourced,
  suspects: [{ id: 'polymyositis', kind: 'condition', title: 'Polymyositis' }],
  redFlags: [
    {
      id: 'dark-urine',
      finding: 'Dark urine',
      action: 'Emergency department',
      urgency: 'emergency',
      sources,
      unconfirmed: false,
    },
  ],
  tiers: [
    {
      id: 'first',
      title: 'First tests',
      items: [
        {
          ...item,
          id: 'ck',
          testId: 'ck',
          label: 'CK',
          why: 'Muscle damage',
          fields: [{ id: 'ck', label: 'CK', type: 'quantity', units: ['U/L', 'ukat/L'] }],
        },
        {
          ...item,
          id: 'ana',
          testId: 'ana',
          label: 'ANA',
          why: 'Autoimmunity',
          fields: [{ id: 'titre', label: 'ANA', type: 'titre' }],
        },
        { ...item, id: 'gait', label: 'Gait', why: 'Hip weakness', fields: [] },
      ],
    },
  ],
  reviewed: '2026-11-21',
  due: '2027-11-21',
  overdue: false,
  version: '1.0.0',
};
