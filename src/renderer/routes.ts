import { KINDS, type Kind } from '../shared/domain/kinds.ts';

/** Every place of the interface. */
export type Route =
  | { name: 'find' }
  | { name: 'topic'; id: string; section?: string }
  | { name: 'workup'; id: string }
  | { name: 'criteria'; id: string }
  | { name: 'narrow' }
  | { name: 'compare'; preset: string }
  | { name: 'compare'; ids: readonly string[] }
  | { name: 'handout'; id: string }
  | { name: 'browse'; kind: Kind }
  | { name: 'coverage' }
  | { name: 'settings' }
  | { name: 'not-found'; hash: string };

/** Reads the place from the hash of the address. Never throws: what it cannot read is not found. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [name = '', id, section, ...rest] = path.split('/').filter(Boolean).map(decoded);
  const unknown: Route = { name: 'not-found', hash };
  if (rest.length > 0 || (section !== undefined && name !== 'topic')) return unknown;
  if (name === '') return { name: 'find' };
  if (name === 'compare') return id ? { name, preset: id } : { name, ids: idsOf(query) };
  if (id === undefined)
    return name === 'narrow' || name === 'coverage' || name === 'settings' ? { name } : unknown;
  if (name === 'topic') return section ? { name, id, section } : { name, id };
  if (name === 'workup' || name === 'criteria' || name === 'handout') return { name, id };
  const kind = KINDS.find((one) => one === id);
  return name === 'browse' && kind ? { name, kind } : unknown;
}

/** The address of a place, to link to it. */
export function hrefOf(route: Route): string {
  switch (route.name) {
    case 'find':
      return '#/';
    case 'topic':
      return `#/topic/${encoded(route.id)}${route.section ? `/${encoded(route.section)}` : ''}`;
    case 'workup':
    case 'criteria':
    case 'handout':
      return `#/${route.name}/${encoded(route.id)}`;
    case 'compare':
      if ('preset' in route) return `#/compare/${encoded(route.preset)}`;
      return route.ids.length > 0 ? `#/compare?ids=${route.ids.map(encoded).join(',')}` : '#/compare';
    case 'browse':
      return `#/browse/${route.kind}`;
    case 'narrow':
    case 'coverage':
    case 'settings':
      return `#/${route.name}`;
    case 'not-found':
      return route.hash;
  }
}

/** Where a topic opens: checklists, criteria, comparisons and handouts have pages of their own. */
export function hrefOfTopic(topic: { id: string; kind: Kind }, section?: string): string {
  if (topic.kind === 'checklist') return hrefOf({ name: 'workup', id: topic.id });
  if (topic.kind === 'criteria') return hrefOf({ name: 'criteria', id: topic.id });
  if (topic.kind === 'comparison') return hrefOf({ name: 'compare', preset: topic.id });
  if (topic.kind === 'handout') return hrefOf({ name: 'handout', id: topic.id });
  return hrefOf({ name: 'topic', id: topic.id, ...(section ? { section } : {}) });
}

/** Two addresses with the same page show the same component; only the place in it differs. */
export function pageOf(route: Route): string {
  return route.name === 'topic' ? hrefOf({ name: 'topic', id: route.id }) : hrefOf(route);
}

function idsOf(query: string): string[] {
  const ids = new URLSearchParams(query).get('ids') ?? '';
  return ids.split(',').filter(Boolean);
}

function encoded(part: string): string {
  return encodeURIComponent(part);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
