import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { indentQuotedText } from "./indent-quoted-text.ts";

export interface PlainYAML {
  readonly value: unknown;
  /** Lines of quoted texts that are indented no further than their keys, counted from 1. */
  readonly shallow: readonly number[];
}

/**
 * Reads YAML that has no aliases, directives, merge keys or tags of its own, as most documents have none, in a fifth of
 * the time that the full parser takes. Undefined for any other text and for one with a fault, of which that parser
 * knows the line. A quoted text that is not indented as it should be is read all the same.
 *
 * @param mostShallow how many such texts: the whole is read anew for each
 */
export function parsePlainYAML(text: string, mostShallow = 100): PlainYAML | undefined {
  if (/^%|(?:^|[{,])[\s?-]*<<\s*(?::|$)/m.test(text) || hasAliases(text)) return undefined;
  try {
    return { value: load(text, { schema: CORE_SCHEMA, maxAliases: 0 }), shallow: [] };
  } catch (error) {
    return error instanceof YAMLException && mostShallow > 0 ? parseIndented(text, error, mostShallow - 1) : undefined;
  }
}

/** Whether what somebody has named stands elsewhere, as far as a look at the text says: reading on to there is in vain. */
function hasAliases(text: string): boolean {
  const anchors = [...text.matchAll(/(?<=^|[\s,[{])&([^\s,[\]{}]+)/g)];
  return anchors.some(([, name]) => text.includes(`*${name}`));
}

function parseIndented(text: string, { reason, mark }: YAMLException, mostShallow: number): PlainYAML | undefined {
  const indented = reason === "deficient indentation" && mark ? indentQuotedText(text, mark.line) : undefined;
  const parsed = indented === undefined ? undefined : parsePlainYAML(indented, mostShallow);
  return parsed && { value: parsed.value, shallow: [(mark?.line ?? 0) + 1, ...parsed.shallow] };
}
