import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from '../content/pack.ts';
import { wholeDocument } from '../handouts/whole-document.ts';
import { readProtocol } from '../workup/protocol.ts';
import { viewRun } from '../workup/run-view.ts';
import { checklistBundle, runBundle } from './fhir/bundle.ts';
import { readDefinition } from './fhir/definition.ts';
import { checklistSheet } from './sheet.ts';
import { recordText } from './text.ts';

export function exportHandlers(
  pack: Pack,
  today: () => string,
  css: string,
): Pick<Handlers, 'export.text' | 'export.print' | 'export.fhir'> {
  return {
    'export.text': (input) => ({ text: recordText(pack, input, today()) }),
    'export.fhir': (input) => {
      const checklistId = 'run' in input ? input.run.checklistId : input.checklistId;
      const protocol = readProtocol(pack, checklistId, today());
      const definition = readDefinition(pack, protocol);
      if (!('run' in input)) return { bundle: { ...checklistBundle(definition) } };
      return { bundle: { ...runBundle(definition, viewRun(pack, protocol, input.run), input.run, today()) } };
    },
    'export.print': ({ checklistId, run, paper = 'A4' }) => {
      if (run && run.checklistId !== checklistId) {
        throw new CallError('invalid-input', `run: it belongs to ${run.checklistId}, not to ${checklistId}`);
      }
      const protocol = readProtocol(pack, checklistId, today());
      const body = checklistSheet(protocol, pack.meta, paper, run && viewRun(pack, protocol, run));
      const { title } = protocol;
      const footer = `Sural ${pack.meta.version}, ${title}, reviewed ${protocol.reviewed}`;
      return {
        title,
        body,
        footer,
        html: wholeDocument({ title, language: 'en', direction: 'ltr', paper, body, footer }, css),
      };
    },
  };
}
