import type { Output } from '../../../shared/contract/index.ts';
import { announcer } from '../../app/announcer.svelte.ts';
import { openFile, saveFile } from '../../app/files.ts';
import { router } from '../../app/router.svelte.ts';
import { call } from '../../transport/call.ts';
import { consultation } from './consultation.svelte.ts';

type Opened = Output<'consultation.import'>;

/** Saving the consultation to a file, and opening one. Only ever because somebody asked for it. */
class ConsultationFile {
  /** A file that was read and waits for a word, because something has to be said first. */
  waiting: Opened | undefined = $state.raw();
  /** Why a file was not opened. */
  refusal: string | undefined = $state();

  save = async (): Promise<void> => {
    if (consultation.empty) return announcer.say('There is nothing to save.');
    const file = await call('consultation.export', consultation.stored());
    if (!file.ok) return announcer.say(file.error.message);
    const answer = await saveFile(file.value.title, file.value.text);
    if (!answer.ok) announcer.say(answer.error.message);
    else if (answer.value.saved) announcer.say('Saved. The file is about a patient.');
  };

  open = async (): Promise<void> => {
    const file = await openFile();
    if (file.ok && file.value.text === undefined) return;
    const answer = file.ok ? await call('consultation.import', { text: file.value.text ?? '' }) : file;
    if (!answer.ok) this.refusal = answer.error.message;
    else if (answer.value.changed || answer.value.left.length > 0 || !consultation.empty)
      this.waiting = answer.value;
    else this.#take(answer.value);
  };

  /** Goes on with the file that waits. */
  take = (): void => {
    if (this.waiting) this.#take(this.waiting);
    this.close();
  };

  close = (): void => {
    this.waiting = undefined;
    this.refusal = undefined;
  };

  #take({ consultation: saved }: Opened): void {
    consultation.open(saved);
    const [first] = saved.runs;
    if (first) router.go({ name: 'workup', id: first.checklistId });
    announcer.say('Opened.');
  }
}

export const consultationFile = new ConsultationFile();
