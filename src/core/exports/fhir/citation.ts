import type { Citation } from '../../../shared/contract/common.ts';
import type { Definition } from './definition.ts';
import { element } from './element.ts';
import type { RelatedArtifact } from './types.ts';
import { words } from './words.ts';

/** The sources behind a statement, each once. */
export function citations({ sources }: Definition, cited: readonly Citation[]): RelatedArtifact[] {
  const once = new Map(cited.map((citation) => [`${citation.id} ${citation.locator ?? ''}`, citation]));
  return [...once.values()].map(({ id, locator }) => {
    const source = sources.get(id);
    const title = source?.title ?? id;
    const year = source?.year && !title.includes(String(source.year)) ? String(source.year) : undefined;
    const text = [title, year, locator].filter((part) => part !== undefined).join(', ');
    return element<RelatedArtifact>({
      type: 'citation',
      label: words(id),
      display: words(title),
      citation: words(text),
      url: webAddress(source?.address),
    });
  });
}

/** Some addresses say in words where a text lies; only one that a program can open is a URL. */
function webAddress(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\/\S+$/.test(address) ? address : undefined;
}
