const MAGIC = 'SuralIx1';
const ALIGNMENT = 8;

export type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;
type TypeName = 'u8' | 'u16' | 'u32' | 'f32';

interface Directory {
  [name: string]: { type: TypeName; start: number; length: number };
}

/**
 * Named number arrays in one run of bytes: a directory, then each array at a multiple of eight, so that the arrays can be
 * used where they lie. Numbers are little-endian, as on every computer that this runs on. Same columns in, same bytes out.
 */
export function writeColumns(columns: Readonly<Record<string, Column>>): Uint8Array {
  const directory: Directory = {};
  let start = 0;
  for (const [name, column] of Object.entries(columns)) {
    directory[name] = { type: typeOf(column), start, length: column.length };
    start = aligned(start + column.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const first = aligned(MAGIC.length + 4 + head.length);
  const bytes = new Uint8Array(first + start);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true);
  bytes.set(head, MAGIC.length + 4);
  for (const [name, column] of Object.entries(columns)) {
    const place = directory[name]?.start ?? 0;
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), first + place);
  }
  return bytes;
}

/** The arrays of a run of bytes, as views of it: nothing is parsed but the directory, and nothing is copied. */
export class Columns {
  readonly #bytes: Uint8Array;
  readonly #directory: Directory;
  readonly #first: number;

  constructor(given: Uint8Array) {
    // A view of 4-byte numbers must begin at a multiple of four; a buffer from the database may not.
    const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
    const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
    if (magic !== MAGIC) throw new Error('these bytes are no search index');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const headLength = view.getUint32(MAGIC.length, true);
    const head = bytes.subarray(MAGIC.length + 4, MAGIC.length + 4 + headLength);
    this.#bytes = bytes;
    this.#directory = JSON.parse(new TextDecoder().decode(head)) as Directory;
    this.#first = aligned(MAGIC.length + 4 + headLength);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#directory, name);
  }

  u8(name: string): Uint8Array {
    return this.#view(name, 'u8', Uint8Array);
  }

  u16(name: string): Uint16Array {
    return this.#view(name, 'u16', Uint16Array);
  }

  u32(name: string): Uint32Array {
    return this.#view(name, 'u32', Uint32Array);
  }

  f32(name: string): Float32Array {
    return this.#view(name, 'f32', Float32Array);
  }

  #view<View>(
    name: string,
    type: TypeName,
    Type: new (buffer: ArrayBufferLike, start: number, length: number) => View,
  ): View {
    const entry = Object.hasOwn(this.#directory, name) ? this.#directory[name] : undefined;
    if (entry?.type !== type) throw new Error(`the search index holds no column ${name} of type ${type}`);
    return new Type(this.#bytes.buffer, this.#bytes.byteOffset + this.#first + entry.start, entry.length);
  }
}

function typeOf(column: Column): TypeName {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  return column instanceof Uint32Array ? 'u32' : 'f32';
}

function aligned(place: number): number {
  return Math.ceil(place / ALIGNMENT) * ALIGNMENT;
}
