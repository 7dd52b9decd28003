import { untrack } from 'svelte';

/** One key and what it does. `keys` is written as people read it: `Ctrl+K`, `j`, `Alt+←`. */
export interface Shortcut {
  keys: readonly string[];
  label: string;
  /** Answers false where the key means nothing at the moment, so that the browser may have it. */
  run: (event: KeyboardEvent) => unknown;
}

interface Group {
  title: string;
  shortcuts: readonly Shortcut[];
}

/** All shortcuts that hold at the moment: those of the window and those of the page. */
class Shortcuts {
  groups: readonly Group[] = $state.raw([]);
  sheetOpen = $state(false);
  /** Keys without Ctrl or Alt can be switched off, for speech input (WCAG 2.1.4). */
  singleKeys = $state(true);

  /** Adds a group until the answered function is called. Later groups win. */
  register(title: string, shortcuts: readonly Shortcut[]): () => void {
    const group = { title, shortcuts };
    // Called from effects, which must not run again because of what they have just changed.
    this.groups = [...untrack(() => this.groups), group];
    return () => {
      this.groups = this.groups.filter((other) => other !== group);
    };
  }

  handle = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const name = nameOf(event);
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !/^F\d+$/.test(event.key);
    if (plain && !this.singleKeys) return;
    if (document.querySelector('dialog[open]')) return;
    const typing = isField(event.target);
    for (const group of this.groups.toReversed()) {
      const hit = group.shortcuts.find((one) => one.keys.includes(name) && (!typing || !plain));
      if (!hit || hit.run(event) === false) continue;
      event.preventDefault();
      return;
    }
  };
}

/** A key press as people write it. */
function nameOf(event: KeyboardEvent): string {
  const arrows: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };
  const key = arrows[event.key] ?? (event.key === ' ' ? 'Space' : event.key);
  const single = key.length === 1;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && (modified || !single) ? 'Shift+' : '',
    single && modified ? key.toUpperCase() : key,
  ].join('');
}

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

export const shortcuts = new Shortcuts();
