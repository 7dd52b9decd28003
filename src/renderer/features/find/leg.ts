/** A place on the leg that can be chosen. `names` are the regions of the content that it stands for. */
export interface LegPart {
  id: string;
  label: string;
  names: readonly string[];
  from: number;
  to: number;
}

/** Height, inner edge and outer edge of a leg, from the hip down. */
const EDGES: readonly (readonly [number, number, number])[] = [
  [0, 1, 43],
  [20, 1, 47],
  [40, 2, 48],
  [64, 4, 46],
  [90, 8, 41],
  [112, 11, 38],
  [126, 12, 37],
  [140, 12, 36],
  [156, 10, 38],
  [172, 10, 38],
  [192, 13, 34],
  [214, 16, 30],
  [226, 17, 29],
  [240, 14, 32],
  [252, 10, 38],
  [258, 13, 36],
];

export const FRONT: readonly LegPart[] = [
  { id: 'hip', label: 'Hip and groin', names: ['hip'], from: 0, to: 36 },
  { id: 'thigh', label: 'Front of the thigh', names: ['thigh'], from: 36, to: 109 },
  { id: 'knee', label: 'Knee', names: ['knee'], from: 109, to: 139 },
  { id: 'shin', label: 'Shin', names: ['whole-leg'], from: 139, to: 217 },
  { id: 'foot', label: 'Ankle and foot', names: ['foot', 'ankle'], from: 217, to: 258 },
];

export const BACK: readonly LegPart[] = [
  { id: 'buttock', label: 'Buttock', names: ['hip'], from: 0, to: 41 },
  { id: 'thigh-back', label: 'Back of the thigh', names: ['thigh'], from: 41, to: 113 },
  { id: 'knee-back', label: 'Hollow of the knee', names: ['knee'], from: 113, to: 139 },
  { id: 'calf', label: 'Calf', names: ['calf'], from: 139, to: 217 },
  { id: 'sole', label: 'Heel and sole', names: ['foot'], from: 217, to: 258 },
];

/** A whole leg. */
export const WHOLE = { from: 0, to: 258 } as const;

/** Where each region of the content lies, seen from either side. */
export const REGIONS: Readonly<Record<string, Pick<LegPart, 'from' | 'to'>>> = {
  hip: { from: 0, to: 38 },
  thigh: { from: 38, to: 110 },
  knee: { from: 110, to: 138 },
  calf: { from: 138, to: 214 },
  ankle: { from: 214, to: 236 },
  foot: { from: 236, to: 258 },
  'whole-leg': WHOLE,
};

/** The outline of a part as the points of a polygon, on the near leg. */
export function outline({ from, to }: Pick<LegPart, 'from' | 'to'>): string {
  const heights: number[] = [];
  for (let height = from; height < to; height += 3) heights.push(height);
  heights.push(to);
  const inner = heights.map((height) => `${edgeAt(height, 1).toFixed(1)},${height}`);
  const outer = heights.map((height) => `${edgeAt(height, 2).toFixed(1)},${height}`);
  return [...inner, ...outer.reverse()].join(' ');
}

/** Between two known heights the edge follows a smooth curve (Catmull-Rom). */
function edgeAt(height: number, edge: 1 | 2): number {
  const below = EDGES.findIndex(([known]) => known >= height);
  const index = Math.max(1, below);
  const [before, start, end, after] = [index - 2, index - 1, index, index + 1].map(
    (place) => EDGES[Math.min(Math.max(place, 0), EDGES.length - 1)] ?? [0, 0, 0],
  ) as [Edge, Edge, Edge, Edge]; // four places in, four edges out
  const t = (height - start[0]) / (end[0] - start[0]);
  const [a, b, c, d] = [before[edge], start[edge], end[edge], after[edge]];
  return (
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
  );
}

type Edge = readonly [number, number, number];
