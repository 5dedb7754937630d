/** Documents tell operations of one address apart by a fragment, which is not part of a request: a query would be lost in it. */
export function requestPath(path: string): string {
  return path.replace(/#.*/s, "");
}
