/** Stands beside every result of criteria or a score. */
export const CAUTION = 'Criteria and scores sort patients; this is not a diagnosis.';
