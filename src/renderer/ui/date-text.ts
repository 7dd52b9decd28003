const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO date as people read it, the same everywhere: 21 Nov 2026. */
export function dateText(iso: string): string {
  return format.format(new Date(`${iso}T00:00:00Z`));
}
