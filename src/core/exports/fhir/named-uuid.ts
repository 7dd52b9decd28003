import { createHash } from 'node:crypto';

/** Drawn once at random; it keeps the names of Sural apart from everyone else's. */
const NAMESPACE = '8c07cbae-d304-462c-a5a1-69b99080ad26';

/** The same name gives the same UUID, of version 5. Source: RFC 9562, section 5.5 */
export function namedUuid(...name: string[]): string {
  const hex = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(JSON.stringify(name))
    .digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

export function namedUrn(...name: string[]): string {
  return `urn:uuid:${namedUuid(...name)}`;
}
