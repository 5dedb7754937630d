/** The circle that one runs into who follows the first edge from each node, its first node once more at the end. */
export function findCircle(start: number, edges: readonly (readonly number[])[]): number[] {
  const path: number[] = [];
  let node: number | undefined = start;
  while (node !== undefined && !path.includes(node)) {
    path.push(node);
    node = edges[node]?.[0];
  }
  return node === undefined ? [] : [...path.slice(path.indexOf(node)), node];
}
