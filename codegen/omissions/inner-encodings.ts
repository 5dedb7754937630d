import type { Encoding, MediaType } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";

/** What a multipart body says of parts within its parts, and the client does not follow: it knows them by their places alone. */
export function innerEncodings({ encoding = {}, ...places }: MediaType, pointer: string): Omission[] {
  const named = Object.entries(encoding).flatMap(([name, part]) => {
    return omit(part, ["encoding", "prefixEncoding", "itemEncoding"], `${pointer}/encoding/${encodePointer(name)}`);
  });
  return [...named, ...inPlaces(places, pointer)];
}

function inPlaces(
  { prefixEncoding = [], itemEncoding }: Pick<Encoding, "prefixEncoding" | "itemEncoding">,
  pointer: string,
): Omission[] {
  const parts = prefixEncoding.map((part, index): [step: string, part: Encoding] => [`prefixEncoding/${index}`, part]);
  if (itemEncoding !== undefined) parts.push(["itemEncoding", itemEncoding]);
  return parts.flatMap(([step, part]) => [
    ...omit(part, ["encoding"], `${pointer}/${step}`),
    ...inPlaces(part, `${pointer}/${step}`),
  ]);
}

function omit(part: Encoding, members: readonly (keyof Encoding)[], pointer: string): Omission[] {
  const present = members.filter((member) => part[member] !== undefined);
  return present.map((member) => ({
    kind: "part encodings",
    pointer: `${pointer}/${member}`,
    message: "is of parts within a part",
  }));
}
