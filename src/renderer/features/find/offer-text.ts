import { catalogue } from '../../app/catalogue.svelte.ts';
import { phrasesOf } from '../narrow/understood.ts';
import type { Offer } from './search.svelte.ts';

/** What the row of the offer says. */
export function offerText(offer: Offer): { kind: string; title: string; detail: string; why: string } {
  if (offer.to === 'compare') {
    const titles = offer.ids.map((id) => catalogue.title(id));
    return { kind: 'Compare', title: 'Compare side by side', detail: titles.join(' · '), why: '' };
  }
  const { ignored } = offer.understood;
  return {
    kind: 'Narrow',
    title: 'Narrow by these findings',
    detail: phrasesOf(offer.understood).join(' · '),
    why: ignored.length > 0 ? `not read: ${ignored.join(', ')}` : '',
  };
}
