import type { Answer } from '../transport/answer.ts';
import { call } from '../transport/call.ts';
import { preferences } from './preferences.svelte.ts';

/** Far above the largest consultation. */
const LARGEST = 1_000_000;

/** Saves a text as a JSON file where the clinician says. Saved means: handed over, not only asked. */
export async function saveFile(title: string, text: string): Promise<Answer<{ saved: boolean }>> {
  if (preferences.host.kind === 'browser') return download(`${title}.json`, text);
  return call('host.saveFile', { title: title.slice(0, 120), text });
}

/** Lets the clinician choose a file and reads it. No text where the dialog was closed. */
export async function openFile(): Promise<Answer<{ text?: string | undefined }>> {
  if (preferences.host.kind === 'browser') return chooseInBrowser();
  return call('host.openFile', {});
}

/** The browser writes the file to the place that it is set to, or asks. */
function download(name: string, text: string): Answer<{ saved: boolean }> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the text over after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return { ok: true, value: { saved: true } };
}

function chooseInBrowser(): Promise<Answer<{ text?: string }>> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ ok: true, value: {} }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? read(file) : { ok: true, value: {} });
    });
    input.click();
  });
}

async function read(file: File): Promise<Answer<{ text: string }>> {
  if (file.size > LARGEST) return refused('The file is too large to be a consultation.');
  try {
    return { ok: true, value: { text: await file.text() } };
  } catch {
    return refused('The file could not be read.');
  }
}

function refused(message: string): Answer<never> {
  return { ok: false, error: { code: 'invalid-input', message } };
}
