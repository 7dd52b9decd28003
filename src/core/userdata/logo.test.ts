import { describe, expect, it } from 'vitest';
import { logoFault } from './logo.ts';

const uri = (type: string, bytes: Buffer | string): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
const svg = (inside: string): string =>
  uri('svg+xml', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`);

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('a logo that can be used', () => {
  it.each([
    ['none', undefined],
    ['a PNG', uri('png', png(300, 100))],
    ['shapes', svg('<g fill="#135"><path d="M0 0h5"/><text>A&amp;B</text></g>')],
    [
      'a gradient',
      svg('<linearGradient id="a"/><rect fill="url(#a)" width="4" height="4"/><use href="#a"/>'),
    ],
    [
      'a file of a drawing program',
      uri(
        'svg+xml',
        '<?xml version="1.0"?><!-- made --><svg xmlns:xlink="http://www.w3.org/1999/xlink"><sodipodi:namedview/><use xlink:href="#b"/></svg>',
      ),
    ],
  ])('%s', (_, logo) => {
    expect(logoFault(logo)).toBeUndefined();
  });
});

describe('a logo that is refused', () => {
  it.each([
    ['another type', 'data:image/gif;base64,R0lGOD', /only PNG and SVG/],
    ['an address', 'https://example.org/a.png', /only PNG and SVG/],
    ['a lie about the type', uri('png', '<svg/>'.repeat(20)), /not a PNG/],
    ['too many pixels', uri('png', png(5000, 10)), /4000 pixels/],
    ['no pixels', uri('png', png(0, 10)), /pixels/],
    ['too many bytes', uri('svg+xml', `<svg>${' '.repeat(200_001)}</svg>`), /more than 200 kB/],
    ['no SVG', uri('svg+xml', '<html></html>'), /not an SVG/],
    ['a script', svg('<script>alert(1)</script>'), /<script>/],
    ['a foreign object', svg('<foreignObject/>'), /<foreignObject>/],
    ['a style sheet', svg('<style>a{}</style>'), /<style>/],
    ['another picture', svg('<image href="#a"/>'), /<image>/],
    ['an event', svg('<path onload="a()"/>'), /onload/],
    ['a link to a file', svg('<use href="https://example.org/a.svg#b"/>'), /another file/],
    ['a link without quotes', svg('<use href=//example.org/a />'), /another file/],
    ['a fill from a file', svg('<path fill="url( \'http://example.org/\' )"/>'), /another file/],
    ['a spelled-out address', svg('<use href="&#104;ttp://example.org"/>'), /another file/],
    ['a hidden address', svg('<path style="fill:u\\72l(http://a)"/>'), /backslash/],
    ['an entity', uri('svg+xml', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'), /not an SVG/],
    ['a later declaration', svg('<![CDATA[<script>]]>'), /declaration/],
  ])('%s', (_, logo, reason) => {
    expect(logoFault(logo)).toMatch(reason);
  });
});
