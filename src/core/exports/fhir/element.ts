/** A value in which a field may be left out by giving nothing. */
type Loose<Value> = { [Key in keyof Value]: Value[Key] | undefined };

/** An element without its empty parts: FHIR knows neither null, nor an empty text, nor an empty list. */
export function element<Value extends object>(parts: Loose<Value>): Value {
  const filled = Object.entries(parts).filter(
    ([, part]) => part !== undefined && part !== '' && !isEmptyList(part),
  );
  // Object.fromEntries forgets which names it was given; a part that is not optional is never empty.
  return Object.fromEntries(filled) as Value;
}

function isEmptyList(part: unknown): boolean {
  return Array.isArray(part) && part.length === 0;
}
