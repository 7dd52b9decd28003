import type { z } from 'zod';
import type {
  AttributeRegistry,
  AuthoredTopic,
  ClassRegistry,
  Coverage,
  Handout,
  PackInfo,
  ReviewedLeaflets,
  SourceRegistry,
} from '../schema/index.ts';
import type { SourceKind } from '../../src/shared/domain/evidence.ts';
import type { Fault } from './fault.ts';
import type { AuthoredFile } from './read.ts';
import { schemaFor } from './validate.ts';
import { OPTIONAL_REGISTRIES, REGISTRY_SCHEMAS } from '../schema/index.ts';

export type SourceEntry = SourceRegistry['sources'][number];
export type PageTopic = Exclude<AuthoredTopic, Handout>;

/** A topic with the file that it was read from, so that a later step can still say where. */
export interface Authored<Topic extends AuthoredTopic = AuthoredTopic> {
  topic: Topic;
  file: AuthoredFile;
}

/** Everything that was authored, typed, before anything is derived from it. */
export interface Content {
  pack: PackInfo;
  sources: ReadonlyMap<string, SourceEntry>;
  attributes: AttributeRegistry['attributes'];
  classes: ReadonlyMap<string, ClassRegistry['classes'][number]>;
  coverage: Coverage['inventory'];
  /** All kinds but handouts, by id, in the order of kind and id. */
  topics: ReadonlyMap<string, Authored<PageTopic>>;
  /** By id, then by language. */
  handouts: ReadonlyMap<string, ReadonlyMap<string, Authored<Handout>>>;
  /** Fingerprints of the claims that each leaflet was last read against. */
  reviewed: ReviewedLeaflets['handouts'];
  registries: ReadonlyMap<string, AuthoredFile>;
}

/** Joins the validated files. Faults here: a registry that is missing, an id that is used twice. */
export function assemble(files: readonly AuthoredFile[]): { content?: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const registries = new Map(
    files.filter((file) => !file.path.includes('/')).map((file) => [file.path, file]),
  );
  const topics = new Map<string, Authored<PageTopic>>();
  const handouts = new Map<string, Map<string, Authored<Handout>>>();

  for (const file of files.filter((each) => each.path.includes('/'))) {
    const topic = parsed<AuthoredTopic>(file);
    const twin =
      topics.get(topic.id)?.file ?? (topic.kind !== 'handout' ? firstOf(handouts.get(topic.id)) : undefined);
    if (twin) {
      faults.push(file.fault(['id'], `the id "${topic.id}" is already used by ${twin.path}`));
    } else if (topic.kind === 'handout') {
      const languages = handouts.get(topic.id) ?? new Map<string, Authored<Handout>>();
      languages.set(topic.language, { topic, file });
      handouts.set(topic.id, languages);
    } else {
      topics.set(topic.id, { topic, file });
    }
  }

  for (const name of Object.keys(REGISTRY_SCHEMAS)) {
    if (!registries.has(name) && !OPTIONAL_REGISTRIES.has(name))
      faults.push({ file: name, line: 1, column: 1, message: 'this file is missing' });
  }
  if (faults.length > 0) return { faults };

  const registry = <T>(name: string): T => parsed<T>(registries.get(name) as AuthoredFile);
  const { sources } = registry<SourceRegistry>('sources.yaml');
  const { classes } = registry<ClassRegistry>('classes.yaml');
  return {
    faults,
    content: {
      pack: registry<PackInfo>('pack.yaml'),
      sources: new Map(sources.map((source) => [source.id, source])),
      attributes: registry<AttributeRegistry>('attributes.yaml').attributes,
      classes: new Map(classes.map((each) => [each.id, each])),
      coverage: registry<Coverage>('coverage.yaml').inventory,
      topics,
      handouts,
      reviewed: registries.has('reviewed.yaml') ? registry<ReviewedLeaflets>('reviewed.yaml').handouts : {},
      registries,
    },
  };
}

/** The file was validated before: parsing again only gives it its type and its defaults. */
function parsed<T>(file: AuthoredFile): T {
  return (schemaFor(file.path) as z.ZodType).parse(file.value) as T;
}

function firstOf(languages: ReadonlyMap<string, Authored<Handout>> | undefined): AuthoredFile | undefined {
  return languages?.values().next().value?.file;
}

/** The kinds of the sources that a statement cites; an unknown source is another check's fault. */
export function kindsOf(content: Content, sources: readonly (string | { id: string })[]): SourceKind[] {
  return sources.flatMap((ref) => {
    const entry = content.sources.get(typeof ref === 'string' ? ref : ref.id);
    return entry ? [entry.kind] : [];
  });
}
