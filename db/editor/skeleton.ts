import { stringify } from 'yaml';
import { z } from 'zod';
import { FOLDER_SCHEMAS, type Folder } from '../schema/index.ts';

/** A topic of the folder's kind with every required field, in the order of the schema, and a hint as each text. */
export function skeleton(folder: Folder, id: string, today: string): string {
  const value = sample(FOLDER_SCHEMAS[folder], 'text') as Record<string, unknown>;
  const filled = { ...value, id, ...('reviewed' in value ? { reviewed: today } : {}) };
  return `# Every text in capitals is to be written. Fields that may be left out are not shown; the content guide lists them.\n${stringify(filled, { lineWidth: 0 })}`;
}

/** A value that shows the shape. Optional fields are left out. */
function sample(schema: z.ZodType, name: string): unknown {
  if (schema instanceof z.ZodObject) {
    const required = Object.entries(schema.shape).filter(([, field]) => !(field instanceof z.ZodOptional));
    return Object.fromEntries(required.map(([key, field]) => [key, sample(field as z.ZodType, key)]));
  }
  if (schema instanceof z.ZodArray) return [sample(schema.element as z.ZodType, name)];
  if (schema instanceof z.ZodTuple)
    return (schema.def.items as z.ZodType[]).map((item) => sample(item, name));
  if (schema instanceof z.ZodUnion) return sample((schema.options as z.ZodType[])[0] as z.ZodType, name);
  if (schema instanceof z.ZodLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return 0;
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodRecord) return {};
  return name === 'id' ? 'statement-id' : name.replace(/([A-Z])/g, ' $1').toUpperCase();
}
