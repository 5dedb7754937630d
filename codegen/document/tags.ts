import type { Document, Tag } from "./document.ts";

/** The tag that an operation is grouped by: the first that is for navigation, as all are whose kind nobody says. */
export function groupingTag(names: readonly string[], { tags = [] }: Pick<Document, "tags">): string | undefined {
  return names.find((name) => isForNavigation(tags.find((tag) => tag.name === name))) ?? names[0];
}

/** A tag after those that it is under, as far as they are for navigation. That there is no circle was checked on loading. */
export function tagPath(name: string, { tags = [] }: Pick<Document, "tags">): string[] {
  const parent = tags.find((tag) => tag.name === name)?.parent;
  const above = tags.find((tag) => tag.name === parent);
  return above === undefined || !isForNavigation(above) ? [name] : [...tagPath(above.name, { tags }), name];
}

function isForNavigation(tag: Tag | undefined): boolean {
  return tag?.kind === undefined || tag.kind === "nav";
}
