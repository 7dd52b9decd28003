import { consultationFile } from '../features/consultation/consultation-file.svelte.ts';
import { consultation } from '../features/consultation/consultation.svelte.ts';
import { nextPatient } from '../features/consultation/next-patient.ts';
import { announcer } from './announcer.svelte.ts';
import { printPage } from './print.svelte.ts';
import { moveRegion } from './regions.ts';
import { router } from './router.svelte.ts';
import { focusSearch } from './search-focus.ts';
import { shortcuts, type Shortcut } from './shortcuts.svelte.ts';

/** In a field with text, the key belongs to the field. */
function takeBack({ target }: KeyboardEvent): boolean {
  const typed = target instanceof HTMLInputElement && target.type !== 'checkbox' && target.value !== '';
  if (typed || !consultation.takeBack()) return false;
  announcer.say('Taken back.');
  return true;
}

/** The keys that hold everywhere. */
export const WINDOW_SHORTCUTS: readonly Shortcut[] = [
  { keys: ['/', 'Ctrl+K'], label: 'Search', run: focusSearch },
  { keys: ['F6'], label: 'Next region', run: () => moveRegion(1) },
  { keys: ['Shift+F6'], label: 'Region before', run: () => moveRegion(-1) },
  { keys: ['Alt+←'], label: 'Back', run: router.back },
  { keys: ['Ctrl+Shift+N', 'Alt+Shift+N'], label: 'Next patient', run: nextPatient },
  { keys: ['Ctrl+Z'], label: 'Take back what was cleared or closed', run: takeBack },
  { keys: ['Ctrl+S'], label: 'Save the consultation to a file', run: consultationFile.save },
  { keys: ['Ctrl+O'], label: 'Open a saved consultation', run: consultationFile.open },
  { keys: ['Ctrl+P'], label: 'Print', run: printPage },
  { keys: ['?'], label: 'Shortcuts', run: () => (shortcuts.sheetOpen = true) },
];
