/** Where a range lies on its scale, in percent. A single value keeps a width that can be seen. */
export function placeOn(
  scale: { min: number; max: number },
  { min, max }: { min: number; max: number },
): { left: number; width: number } {
  const length = scale.max - scale.min || 1;
  const width = Math.max(2, ((max - min) / length) * 100);
  return { left: Math.min(100 - width, ((min - scale.min) / length) * 100), width };
}
