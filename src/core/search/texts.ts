/** A list of strings in two number arrays, so that it can be used as it lies in a file. */
export class Texts {
  readonly units: Uint16Array;
  /** Where each string begins, and where the last one ends. */
  readonly starts: Uint32Array;

  constructor(units: Uint16Array, starts: Uint32Array) {
    this.units = units;
    this.starts = starts;
  }

  static of(list: readonly string[]): Texts {
    const starts = new Uint32Array(list.length + 1);
    list.forEach((text, index) => (starts[index + 1] = (starts[index] as number) + text.length));
    const units = new Uint16Array(starts[list.length] as number);
    list.forEach((text, index) => {
      const start = starts[index] as number;
      for (let at = 0; at < text.length; at += 1) units[start + at] = text.charCodeAt(at);
    });
    return new Texts(units, starts);
  }

  get length(): number {
    return this.starts.length - 1;
  }

  at(index: number): string {
    const start = this.starts[index];
    const end = this.starts[index + 1];
    if (start === undefined || end === undefined) throw new RangeError(`there is no text ${index}`);
    return String.fromCharCode(...this.units.subarray(start, end));
  }

  /** Of a list sorted by code unit: the first index whose string is not below `wanted`. */
  lowerBound(wanted: string): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Of a sorted list: where `wanted` stands, or -1. */
  find(wanted: string): number {
    const at = this.lowerBound(wanted);
    return at < this.length && this.#compare(at, wanted) === 0 ? at : -1;
  }

  /** Of a sorted list: the indexes [from, to) of the strings that begin with `prefix`. */
  beginningWith(prefix: string): [from: number, to: number] {
    const from = this.lowerBound(prefix);
    // Above every string that begins with the prefix: no text holds the last code unit.
    return [from, this.lowerBound(`${prefix}\uffff`)];
  }

  #compare(index: number, wanted: string): number {
    const start = this.starts[index] as number;
    const length = (this.starts[index + 1] as number) - start;
    const shared = Math.min(length, wanted.length);
    for (let at = 0; at < shared; at += 1) {
      const difference = (this.units[start + at] as number) - wanted.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - wanted.length;
  }
}
