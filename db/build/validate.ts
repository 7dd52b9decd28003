import { basename, dirname } from 'node:path/posix';
import type { z } from 'zod';
import { FOLDER_SCHEMAS, REGISTRY_SCHEMAS } from '../schema/index.ts';
import type { Fault } from './fault.ts';
import { misplacedKeys } from './key-order.ts';
import type { AuthoredFile } from './read.ts';

/** Something that looks like a tag or a comment. `p < 0.05` and `<5` are text. */
const RAW_HTML = /<[a-z/!][^>]*>?/i;

/** Step 2: the shape of one file, its key order, and no raw HTML in any text. */
export function validateFile(file: AuthoredFile): Fault[] {
  const schema = schemaFor(file.path);
  if (!schema) {
    const folders = Object.keys(FOLDER_SCHEMAS).join(', ');
    return [file.fault([], `this file has no place here; topics live in ${folders}`)];
  }
  const faults = [...rawHtml(file, file.value, [])];
  const parsed = schema.safeParse(file.value);
  if (!parsed.success) return [...faults, ...parsed.error.issues.flatMap((issue) => describe(file, issue))];
  for (const { path, key, after } of misplacedKeys(schema, file.value)) {
    faults.push(file.faultAtKey(path, key, `key "${key}" stands before "${after}" in the schema's order`));
  }
  return [...faults, ...nameFaults(file)];
}

export function schemaFor(path: string): z.ZodType | undefined {
  const schemas: Record<string, z.ZodType> = path.includes('/') ? FOLDER_SCHEMAS : REGISTRY_SCHEMAS;
  const key = path.includes('/') ? dirname(path) : path;
  return Object.hasOwn(schemas, key) ? schemas[key] : undefined;
}

function describe(file: AuthoredFile, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => file.faultAtKey(issue.path, key, `unknown key "${key}"`));
  }
  const last = issue.path.at(-1);
  const missing = issue.code === 'invalid_type' && issue.message.includes('undefined');
  if (missing) return [file.fault(issue.path, `"${String(last)}" is missing`)];
  return [file.fault(issue.path, `${String(last ?? 'file')}: ${issue.message}`)];
}

function rawHtml(file: AuthoredFile, value: unknown, path: PropertyKey[]): Fault[] {
  if (typeof value === 'string') {
    const tag = RAW_HTML.exec(value)?.[0];
    return tag ? [file.fault(path, `raw HTML is not allowed: ${tag}`)] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => rawHtml(file, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => rawHtml(file, item, [...path, key]));
}

/** A topic's file is named after its id, so that it is found without searching. */
function nameFaults(file: AuthoredFile): Fault[] {
  if (!file.path.includes('/')) return [];
  const { id, language } = file.value as { id: string; language?: string };
  const expected = language ? `${id}.${language}.yaml` : `${id}.yaml`;
  return basename(file.path) === expected
    ? []
    : [file.fault(['id'], `this topic's file is named ${expected}`)];
}
