import { announcer } from '../../app/announcer.svelte.ts';
import { clearPaper } from '../../app/print.svelte.ts';
import { router } from '../../app/router.svelte.ts';
import { recent } from '../find/recent.svelte.ts';
import { search } from '../find/search.svelte.ts';
import { consultation } from './consultation.svelte.ts';

/** Wipes everything that the last consultation left in the window and in the host. */
export async function nextPatient(): Promise<void> {
  search.reset();
  recent.clear();
  router.forget();
  clearPaper();
  router.go({ name: 'find' });
  const cleared = await consultation.clear();
  document.getElementById('search')?.focus();
  announcer.say(
    cleared ? 'Ready for the next patient.' : 'The consultation could not be cleared. Close Sural.',
  );
}
