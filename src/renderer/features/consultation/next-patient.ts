import { announcer } from '../../app/announcer.svelte.ts';
import { clearPaper } from '../../app/print.svelte.ts';
import { router } from '../../app/router.svelte.ts';
import { recent } from '../find/recent.svelte.ts';
import { search } from '../find/search.svelte.ts';
import { consultation } from './consultation.svelte.ts';

/** Wipes everything that the last consultation left in the window and in the host. For a moment it can be taken back. */
export async function nextPatient(): Promise<void> {
  const cleared = await wipe(true);
  announcer.say(cleared ? 'Ready for the next patient.' : NOT_CLEARED);
}

/** The same when nobody is there: who comes next may be somebody else, so there is no way back. */
export async function wipeForGood(): Promise<void> {
  if (!(await wipe(false))) announcer.say(NOT_CLEARED);
}

const NOT_CLEARED = 'The consultation could not be cleared. Close Sural.';

async function wipe(canBeTakenBack: boolean): Promise<boolean> {
  search.reset();
  router.forget();
  clearPaper();
  router.go({ name: 'find' });
  const cleared = await consultation.clear(canBeTakenBack);
  // Only now: until its address has changed, the page that was open is made anew and is recent again.
  recent.clear();
  document.getElementById('search')?.focus();
  return cleared;
}
