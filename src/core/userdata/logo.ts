import { MOST_LOGO_BYTES } from '../../shared/domain/leaflet.ts';

/** Pixels on one side of a PNG: a small file can still unpack to a very large picture. */
const MOST_PIXELS = 4000;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const SVG_ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc metadata path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern'
  ).split(' '),
);

/** Why a picture cannot be a logo, in words for the person who chose it; nothing where it can. */
export function logoFault(dataUri: string | undefined): string | undefined {
  if (dataUri === undefined) return undefined;
  const [, type, base64] = /^data:image\/(png|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/.exec(dataUri) ?? [];
  if (!base64) return 'only PNG and SVG pictures can be used';
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MOST_LOGO_BYTES) return `the file has more than ${MOST_LOGO_BYTES / 1000} kB`;
  return type === 'png' ? pngFault(bytes) : svgFault(bytes.toString('utf8'));
}

function pngFault(bytes: Buffer): string | undefined {
  const isPng = PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
  if (!isPng || bytes.length < 57 || bytes.toString('latin1', 12, 16) !== 'IHDR')
    return 'this is not a PNG file';
  const sides = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (sides.some((pixels) => pixels === 0 || pixels > MOST_PIXELS)) {
    return `a side may have up to ${MOST_PIXELS} pixels`;
  }
  return undefined;
}

/**
 * An SVG is refused unless it holds shapes and text alone. It is shown as an image, where browsers run no script and load
 * nothing; this is the second lock, and keeps it off the disk.
 */
function svgFault(source: string): string | undefined {
  const text = source.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '').replace(/<!--[\s\S]*?-->/g, '');
  if (!/^\s*<svg[\s>]/.test(text)) return 'this is not an SVG file';
  if (/<[!?]/.test(text)) return 'the SVG holds a declaration; export it as plain SVG';
  for (const [, name = ''] of text.matchAll(/<\s*\/?\s*([^\s/>]*)/g)) {
    if (!SVG_ELEMENTS.has(name) && !isEditorNote(name))
      return `the SVG holds <${name}>; export it as plain SVG`;
  }
  const [attribute] = /\son[a-z]+\s*=/i.exec(text) ?? [];
  if (attribute) return `the SVG holds ${attribute.trim()}`;
  if (text.includes('\\')) return 'the SVG holds a backslash; export it as plain SVG';
  // Entities could spell an address in another way.
  const spelled = text.replace(/&[^;\s]*;/g, '&');
  if (/(?:href|src)\s*=\s*["']?\s*(?!["'#])\S/i.test(spelled)) return 'the SVG refers to another file';
  if (/url\(\s*["']?\s*(?!#)[^\s"')]/i.test(spelled) || /@import|javascript:/i.test(spelled)) {
    return 'the SVG refers to another file';
  }
  return undefined;
}

/** What drawing programs note about a file, in a namespace of their own. It draws nothing. */
function isEditorNote(name: string): boolean {
  return /^(sodipodi|inkscape|rdf|cc|dc):[A-Za-z]+$/.test(name);
}
