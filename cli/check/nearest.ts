/** The candidate that a misspelt word most likely stands for; undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const rated = [...candidates].map((candidate) => {
    return {
      candidate,
      distance: distanceOf(bare(word), bare(candidate)),
      isLike: isSystem(word) === isSystem(candidate),
    };
  });
  const [best] = rated.sort((a, b) => a.distance - b.distance || Number(b.isLike) - Number(a.isLike));
  return best !== undefined && best.distance <= Math.max(1, word.length / 3) ? best.candidate : undefined;
}

/** Whether it is named as a system field: the `$` is soon left out, and a shell takes it for its own. */
function isSystem(name: string): boolean {
  return name.startsWith("$");
}

function bare(name: string): string {
  return isSystem(name) ? name.slice(1) : name;
}

/** `Did you mean list?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates);
  return found === undefined ? "" : ` Did you mean ${found}?`;
}

function distanceOf(word: string, candidate: string): number {
  const [from, to] = [word.toLowerCase(), candidate.toLowerCase()];
  return from === to ? 0 : editDistance(from, to);
}

/** How many letters have to be added, removed, replaced, or swapped with their neighbour. */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = [...to, ""].map((_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const [left = 0, above = 0, diagonal = 0] = [next[column], row[column + 1], row[column]];
      const isSwap = column > 0 && letter === to[column - 1] && other === from[index - 1];
      const swapped = isSwap ? (before[column - 1] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1), swapped));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
