/** What a row of a comparison is about. Rows of one group stand together, in this order. */
export const ROW_GROUPS = ['attributes', 'apart', 'for', 'against', 'common', 'further'] as const;
