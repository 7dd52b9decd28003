/** A title as a file name that every system accepts. */
export function fileName(title: string, extension: 'pdf' | 'json'): string {
  const name = title
    .normalize('NFC')
    // Characters that Windows, macOS or Linux forbid, and control characters.
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return `${name || 'Sural'}.${extension}`;
}
