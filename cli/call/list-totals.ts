/** Of what a page says besides its rows, that which holds for the whole list: `totalCount`, `total`. */
export function totalsOf(envelope: unknown): Readonly<Record<string, number>> {
  const members = Array.isArray(envelope) ? [] : Object.entries(Object(envelope));
  return Object.fromEntries(members.filter(isTotal));
}

function isTotal(member: [name: string, value: unknown]): member is [string, number] {
  const [name, value] = member;
  return /^total(?!.*pages)/i.test(name) && typeof value === "number";
}
