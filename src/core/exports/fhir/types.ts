/**
 * The part of FHIR R4 (4.0.1, http://hl7.org/fhir/R4) that Sural writes. Names and shapes are those of the standard;
 * what is never written is left out.
 */

export interface Coding {
  system?: string;
  code: string;
  display?: string;
}

export interface CodeableConcept {
  coding?: Coding[];
  text?: string;
}

export interface Quantity {
  value: number;
  comparator?: '<' | '<=' | '>' | '>=';
  unit?: string;
  system?: string;
  code?: string;
}

export interface Annotation {
  text: string;
}

export interface RelatedArtifact {
  type: 'citation' | 'depends-on';
  label?: string;
  display?: string;
  citation?: string;
  url?: string;
  resource?: string;
}

/** What PlanDefinition and Questionnaire say of themselves alike. */
interface DefinitionHead {
  id: string;
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'draft';
  date: string;
  publisher: string;
  description: string;
  purpose: string;
  copyright: string;
  lastReviewDate: string;
  effectivePeriod: { start: string; end: string };
}

export interface PlanDefinition extends DefinitionHead {
  resourceType: 'PlanDefinition';
  type: CodeableConcept;
  usage: string;
  topic: CodeableConcept[];
  relatedArtifact: RelatedArtifact[];
  action: PlanAction[];
}

export interface PlanAction {
  title: string;
  description?: string;
  textEquivalent?: string;
  priority?: 'routine' | 'urgent' | 'asap' | 'stat';
  code?: CodeableConcept[];
  reason?: CodeableConcept[];
  documentation?: RelatedArtifact[];
  timingRange?: { high: Quantity };
  groupingBehavior?: 'logical-group';
  action?: PlanAction[];
}

export interface Questionnaire extends DefinitionHead {
  resourceType: 'Questionnaire';
  subjectType: ['Patient'];
  item: QuestionnaireItem[];
}

export interface QuestionnaireItem {
  extension?: { url: string; valueCoding: Coding }[];
  linkId: string;
  code?: Coding[];
  text: string;
  type: 'group' | 'display' | 'boolean' | 'integer' | 'quantity' | 'choice' | 'text' | 'date';
  enableWhen?: { question: string; operator: '='; answerBoolean: true }[];
  answerOption?: { valueCoding: Coding }[];
  item?: QuestionnaireItem[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  questionnaire: string;
  status: 'in-progress' | 'completed';
  authored: string;
  item?: ResponseItem[];
}

export interface ResponseItem {
  linkId: string;
  text: string;
  answer?: Answer[];
  item?: ResponseItem[];
}

export type Answer =
  | { valueBoolean: true }
  | { valueInteger: number }
  | { valueQuantity: Quantity }
  | { valueCoding: Coding }
  | { valueString: string }
  | { valueDate: string };

export interface Observation {
  resourceType: 'Observation';
  status: 'registered' | 'final' | 'cancelled';
  code: CodeableConcept;
  effectiveDateTime?: string;
  valueQuantity?: Quantity;
  valueRatio?: { numerator: Quantity; denominator: Quantity };
  valueCodeableConcept?: CodeableConcept;
  valueString?: string;
  dataAbsentReason?: CodeableConcept;
  interpretation?: CodeableConcept[];
  note?: Annotation[];
  referenceRange?: { low?: Quantity; high?: Quantity; text: string }[];
  derivedFrom: { reference: string }[];
}

export type Resource = PlanDefinition | Questionnaire | QuestionnaireResponse | Observation;

export interface Bundle {
  resourceType: 'Bundle';
  type: 'collection';
  entry: { fullUrl: string; resource: Resource }[];
}
