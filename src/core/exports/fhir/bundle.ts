import type { Run } from '../../../shared/contract/workup.ts';
import type { RunView } from '../../workup/run-view.ts';
import { canonicalUrl, type Definition } from './definition.ts';
import { namedUrn } from './named-uuid.ts';
import { observations } from './observation.ts';
import { planDefinition } from './plan-definition.ts';
import { questionnaireResponse } from './questionnaire-response.ts';
import { questionnaire } from './questionnaire.ts';
import type { Bundle } from './types.ts';

/** A checklist as its protocol and its form. */
export function checklistBundle(definition: Definition): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: canonicalUrl('PlanDefinition', definition), resource: planDefinition(definition) },
      { fullUrl: canonicalUrl('Questionnaire', definition), resource: questionnaire(definition) },
    ],
  };
}

/**
 * A run as the filled form and its results, without a patient: the receiving system attaches the subject. The same run
 * gives the same bundle. The resources have no id, because two patients can have the same run; the addresses of the
 * entries only connect them inside of this bundle.
 */
export function runBundle(definition: Definition, view: RunView, run: Run, today: string): Bundle {
  const address = (...name: string[]): string => namedUrn('run', JSON.stringify(run), today, ...name);
  const response = address('response');
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: response, resource: questionnaireResponse(definition, view, today) },
      ...observations(definition, view, response).map((resource, index) => ({
        fullUrl: address('observation', String(index)),
        resource,
      })),
    ],
  };
}
