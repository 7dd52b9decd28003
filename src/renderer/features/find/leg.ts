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
  [0, 3, 42],
  [26, 2, 47],
  [52, 4, 46],
  [84, 8, 41],
  [110, 11, 37],
  [126, 12, 36],
  [140, 12, 36],
  [162, 9, 38],
  [184, 12, 35],
  [214, 16, 30],
  [228, 17, 30],
  [242, 12, 33],
  [252, 9, 38],
  [258, 12, 37],
];

export const FRONT: readonly LegPart[] = [
  { id: 'hip', label: 'Hip and groin', names: ['hip'], from: 0, to: 34 },
  { id: 'thigh', label: 'Front of the thigh', names: ['thigh'], from: 36, to: 108 },
  { id: 'knee', label: 'Knee', names: ['knee'], from: 110, to: 138 },
  { id: 'shin', label: 'Shin', names: ['whole-leg'], from: 140, to: 216 },
  { id: 'foot', label: 'Ankle and foot', names: ['foot', 'ankle'], from: 218, to: 258 },
];

export const BACK: readonly LegPart[] = [
  { id: 'buttock', label: 'Buttock', names: ['hip'], from: 0, to: 40 },
  { id: 'thigh-back', label: 'Back of the thigh', names: ['thigh'], from: 42, to: 112 },
  { id: 'knee-back', label: 'Hollow of the knee', names: ['knee'], from: 114, to: 138 },
  { id: 'calf', label: 'Calf', names: ['calf'], from: 140, to: 216 },
  { id: 'sole', label: 'Heel and sole', names: ['foot'], from: 218, to: 258 },
];

/** The outline of a part as the points of a polygon, on the near leg. */
export function outline({ from, to }: LegPart): string {
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
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
}

type Edge = readonly [number, number, number];
