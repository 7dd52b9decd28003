export type SqlValue = string | number | bigint | Uint8Array | null;

/** A text of SQL with its values kept apart. */
export interface Query {
  text: string;
  values: readonly SqlValue[];
}

/** Values can only ever be bound, never pasted into the text: sql`SELECT … WHERE id = ${id}`. */
export function sql(strings: TemplateStringsArray, ...values: SqlValue[]): Query {
  return { text: strings.join('?'), values };
}
