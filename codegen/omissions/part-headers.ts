import type { Document, Encoding } from "../document/document.ts";
import type { BodyContent } from "../document/media-types.ts";
import type { Omission } from "../document/omission.ts";
import { isPartHeader, itemEncoding, sentHeaders } from "../model/part-encodings.ts";

/** The headers of a part with a name that it is sent without, since they have no value of their own. */
export function namedPartHeaders(encoding: Encoding, pointer: string, document: Document): Omission[] {
  const names = Object.keys(encoding.headers ?? {}).filter((name) => !isPartHeader(name));
  return unsent(names, sentHeaders(encoding, document), pointer);
}

/** The same of parts without names, and of parts within them. */
export function itemHeaders(
  { prefixEncoding = [], itemEncoding: item }: Pick<BodyContent, "prefixEncoding" | "itemEncoding">,
  pointer: string,
  document: Document,
): Omission[] {
  const parts = prefixEncoding.map((part, index): [step: string, part: Encoding] => [`prefixEncoding/${index}`, part]);
  if (item !== undefined) parts.push(["itemEncoding", item]);
  return parts.flatMap(([step, part]) => {
    const place = `${pointer}/${step}`;
    const names = Object.keys(part.headers ?? {}).filter((name) => !/^content-type$/i.test(name));
    const { headers = {} } = itemEncoding({}, part, document);
    return [...unsent(names, headers, place), ...itemHeaders(part, place, document)];
  });
}

function unsent(names: readonly string[], sent: Readonly<Record<string, string>>, pointer: string): Omission[] {
  const left = names.filter((name) => !Object.hasOwn(sent, name));
  return left.map((name) => ({ kind: "part encodings", pointer, message: `is sent without ${name}` }));
}
