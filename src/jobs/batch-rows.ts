/**
 * Puts rows into batches, each as the indices of its rows. Rows with a token in common come into one batch, which is
 * larger than the size only where such rows are more.
 */
export function batchRows(tokens: readonly (readonly string[])[], size: number): number[][] {
  const batches: number[][] = [];
  for (const group of groupRows(tokens)) {
    const last = batches.at(-1);
    if (last === undefined || last.length + group.length > size) batches.push(group);
    else for (const index of group) last.push(index);
  }
  return batches.map((indices) => indices.sort((one, other) => one - other));
}

/** Rows that must be in one batch, by the first of them. */
function groupRows(tokens: readonly (readonly string[])[]): number[][] {
  const parents = tokens.map((_, index) => index);
  const firstOf = (index: number): number => {
    let first = index;
    for (let parent = parents[first]; parent !== undefined && parent !== first; parent = parents[first]) first = parent;
    return (parents[index] = first);
  };
  const holders = new Map<string, number>();
  for (const [index, own] of tokens.entries()) {
    for (const token of own) {
      const [one, other] = [firstOf(holders.get(token) ?? index), firstOf(index)];
      parents[Math.max(one, other)] = Math.min(one, other);
      holders.set(token, index);
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of tokens.keys()) {
    const first = firstOf(index);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
