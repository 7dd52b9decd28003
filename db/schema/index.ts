import type { z } from 'zod';
import { Checklist } from './checklist.ts';
import { Comparison } from './comparison.ts';
import { Condition } from './condition.ts';
import { Criteria } from './criteria.ts';
import { Finding } from './finding.ts';
import { Handout } from './handout.ts';
import { Presentation } from './presentation.ts';
import { Question } from './question.ts';
import {
  AttributeRegistry,
  ClassRegistry,
  Coverage,
  PackInfo,
  ReviewedLeaflets,
  SourceRegistry,
} from './registries.ts';
import { Test } from './test.ts';

export type { Checklist, Comparison, Condition, Criteria, Finding, Handout, Presentation, Question, Test };
export type { AttributeRegistry, ClassRegistry, Coverage, PackInfo, ReviewedLeaflets, SourceRegistry };

/** Which schema the files of a folder of `db/content` follow. */
export const FOLDER_SCHEMAS = {
  presentations: Presentation,
  conditions: Condition,
  findings: Finding,
  tests: Test,
  checklists: Checklist,
  criteria: Criteria,
  comparisons: Comparison,
  handouts: Handout,
  questions: Question,
} as const satisfies Record<string, z.ZodType>;

/** Which schema a file at the top of `db/content` follows. */
export const REGISTRY_SCHEMAS = {
  'pack.yaml': PackInfo,
  'sources.yaml': SourceRegistry,
  'attributes.yaml': AttributeRegistry,
  'classes.yaml': ClassRegistry,
  'coverage.yaml': Coverage,
  'reviewed.yaml': ReviewedLeaflets,
} as const satisfies Record<string, z.ZodType>;

/** A content folder can do without these. */
export const OPTIONAL_REGISTRIES: ReadonlySet<string> = new Set(['reviewed.yaml']);

export type Folder = keyof typeof FOLDER_SCHEMAS;
export type Registry = keyof typeof REGISTRY_SCHEMAS;

/** A topic as authored; the union is told apart by `kind`. */
export type AuthoredTopic =
  Presentation | Condition | Finding | Test | Checklist | Criteria | Comparison | Handout | Question;
