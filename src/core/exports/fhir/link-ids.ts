/** The names by which a form and its answers find each other. */
export const linkIds = {
  redFlags: 'red-flags',
  redFlag: (id: string) => `red-flag/${id}`,
  redFlagAction: (id: string) => `red-flag/${id}/action`,
  tier: (id: string) => `tier/${id}`,
  item: (id: string) => `item/${id}`,
  state: (id: string) => `item/${id}/state`,
  result: (id: string, field: string) => `item/${id}/result/${field}`,
  date: (id: string) => `item/${id}/date`,
  note: (id: string) => `item/${id}/note`,
} as const;
