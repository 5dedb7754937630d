import type { ConnectedAPI } from "./operations.ts";

/** How many names are listed of an API, and how many characters all may take: all tools are read before each conversation. */
const [mostNames, mostCharacters] = [40, 1500];

/**
 * The resources of APIs with what they hold, so that a model searches in words that they have: `shop: pets (cats and dogs),
 * orders`. Where all that would be long, by their names alone.
 */
export function listResources(apis: readonly Pick<ConnectedAPI, "name" | "described">[]): string {
  const list = (isFull: boolean): string =>
    apis.map(({ name, described }) => `${name}: ${topResources(described.summary.resources, isFull)}`).join("; ");
  const full = list(true);
  return full.length <= mostCharacters ? full : list(false);
}

function topResources(resources: Readonly<Record<string, string>>, isFull: boolean): string {
  const top = Object.keys(resources).filter((name) => !name.includes("."));
  const rest = top.length - mostNames;
  const listed = top.slice(0, mostNames);
  const names = isFull ? withContents(listed, resources) : listed;
  return [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

/** Several resources may have the text of one tag: it is given once. */
function withContents(names: readonly string[], resources: Readonly<Record<string, string>>): string[] {
  const given = new Set<string>();
  return names.map((name) => {
    const contents = clauseOf(resources[name] ?? "") || childrenOf(name, Object.keys(resources));
    const isNew = contents !== "" && contents !== name && !given.has(contents);
    given.add(contents);
    return isNew ? `${name} (${contents})` : name;
  });
}

function clauseOf(description: string): string {
  const [clause = ""] = description.split(/[.:;]/);
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

function childrenOf(name: string, all: readonly string[]): string {
  const children = all.filter((one) => one.startsWith(`${name}.`)).map((one) => one.slice(name.length + 1));
  return children.filter((child) => !child.includes(".")).join(", ");
}
