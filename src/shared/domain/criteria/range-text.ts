/** A number or a range as people read it: `3`, `−2 to 9`. */
export function rangeText(min: number, max: number): string {
  return min === max ? numberText(min) : `${numberText(min)} to ${numberText(max)}`;
}

/** With a minus sign, which a hyphen is not. */
export function numberText(value: number): string {
  return String(value).replace('-', '−');
}
