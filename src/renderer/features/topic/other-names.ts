import type { TopicPage } from '../../../shared/contract/content.ts';

/** What is shown, most telling first. Misspellings and lay words serve the search; on the page they would be noise. */
const SHOWN = ['abbreviation', 'synonym', 'old-name'] as const;
/** About a line of a small window. The search knows all of them. */
const LINE = 100;

/** The other names of a topic for the head of its page: none that only adds a word to a name that stands there already. */
export function otherNames({ title, aliases }: Pick<TopicPage, 'title' | 'aliases'>): string[] {
  const ordered = SHOWN.flatMap((type) => aliases.filter((alias) => alias.type === type));
  const names: string[] = [];
  for (const { text } of ordered) {
    const isNew = [title, ...names].every((known) => !holds(text, known));
    if (isNew && [...names, text].join(' · ').length <= LINE) names.push(text);
  }
  return names;
}

function holds(name: string, known: string): boolean {
  const words = wordsOf(name);
  return wordsOf(known).every((word) => words.includes(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u);
}
