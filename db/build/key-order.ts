import { z } from 'zod';

export interface MisplacedKey {
  path: PropertyKey[];
  key: string;
  after: string;
}

/**
 * Keys that do not stand in the order of the schema. One order everywhere lets an editor find a field
 * by its place, and keeps differences between two versions small.
 */
export function misplacedKeys(schema: z.ZodType, value: unknown, path: PropertyKey[] = []): MisplacedKey[] {
  if (schema instanceof z.ZodOptional) return misplacedKeys(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const element = schema.element as z.ZodType;
    return value.flatMap((item, index) => misplacedKeys(element, item, [...path, index]));
  }
  if (schema instanceof z.ZodTuple && Array.isArray(value)) {
    const items = schema.def.items as z.ZodType[];
    return value.flatMap((item, index) =>
      items[index] ? misplacedKeys(items[index], item, [...path, index]) : [],
    );
  }
  if (!isRecord(value)) return [];
  if (schema instanceof z.ZodRecord) {
    const each = schema.valueType as z.ZodType;
    return Object.entries(value).flatMap(([key, item]) => misplacedKeys(each, item, [...path, key]));
  }
  if (schema instanceof z.ZodUnion) {
    const match = (schema.options as z.ZodType[]).find((option) => option.safeParse(value).success);
    return match ? misplacedKeys(match, value, path) : [];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return inObject(schema, value, path);
}

function inObject(schema: z.ZodObject, value: Record<string, unknown>, path: PropertyKey[]): MisplacedKey[] {
  const order = Object.keys(schema.shape);
  const present = Object.keys(value).filter((key) => order.includes(key));
  const found: MisplacedKey[] = [];
  let last = '';
  for (const key of present) {
    if (last && order.indexOf(key) < order.indexOf(last)) found.push({ path, key, after: last });
    else last = key;
    found.push(...misplacedKeys(schema.shape[key] as z.ZodType, value[key], [...path, key]));
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
