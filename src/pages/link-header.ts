/**
 * The target of the first link of a kind in a `Link` header, as it is written there: RFC 8288. Links from elsewhere than
 * the response, which have an `anchor`, do not count.
 */
export function linkTarget(header: string, relation: string): string | undefined {
  for (const { target, parameters } of parseLinks(header)) {
    const relations = parameters.get("rel")?.toLowerCase().split(/\s+/) ?? [];
    if (relations.includes(relation) && !parameters.has("anchor")) return target;
  }
  return undefined;
}

interface Link {
  readonly target: string;
  /** By name in lower case; the first of a name counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

function* parseLinks(header: string): Generator<Link> {
  const start = /[\s,]*<([^>]*)>/y;
  const parameter = /\s*;\s*([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*)))?/y;
  while (start.lastIndex < header.length) {
    const target = start.exec(header)?.[1];
    if (target === undefined) return; // what follows is no link
    const parameters = new Map<string, string>();
    parameter.lastIndex = start.lastIndex;
    for (let match = parameter.exec(header); match !== null; match = parameter.exec(header)) {
      const [whole, name = "", quoted, token = ""] = match;
      const key = name.toLowerCase();
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, "$1") ?? token);
      start.lastIndex = match.index + whole.length;
    }
    yield { target, parameters };
  }
}
