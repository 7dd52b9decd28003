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

/** The calendar date at the clinician's place, as YYYY-MM-DD. */
export function isoDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
