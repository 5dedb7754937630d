import { SDKError } from "../platform/errors.ts";
import { describeValue, hasMembers, toJSON } from "./json.ts";
import { encodeSegment, encodeText } from "./path.ts";
import type { WriteSegment } from "./path.ts";

const starts = { simple: "", label: ".", matrix: ";" } as const;

/**
 * How a path parameter is written that is not a mere text: `simple` as `1,2`, `label` as `.1.2`, `matrix` as `;ids=1,2`, and
 * exploded as RFC 6570 has it. An object goes by its members.
 *
 * @throws SDKError for a value that has no text, and for one that leaves nothing to write
 */
export function pathStyle(style: "simple" | "label" | "matrix", explode?: "explode"): WriteSegment {
  const start = starts[style];
  const isExploded = explode !== undefined;
  const separator = isExploded && start !== "" ? start : ",";
  return (name, value) => {
    const isCompound = typeof value === "object" && value !== null;
    const parts = isCompound ? partsOf(name, value, isExploded, style === "matrix") : [textOf(name, value)];
    const text = parts.join(separator);
    const isNamed = style === "matrix" && !(isCompound && isExploded);
    const segment = start + (isNamed ? pair(encodeText(name, "name of a path parameter"), text) : text);
    if (segment === "" || parts.length === 0) throw new SDKError(`The path parameter ${name} must not be empty.`);
    return segment;
  };
}

/** Writes a path parameter whose media type is JSON. */
export const jsonSegment: WriteSegment = (name, value) =>
  encodeText(toJSON(value, `path parameter ${name}`), `path parameter ${name}`);

/** Reserved characters that end no segment. An escape of the caller's stays, but for those of a dot, a slash, and what ends a path. */
const harmless = /%(?:24|26|2B|2C|3A|3B|3D|40|25(?!2[EFef3]|3[Ff]|5[Cc])(?=[\dA-Fa-f]{2}))/g;

/** A comma within an item of a list stays encoded. */
const harmlessInList = /%(?:24|26|2B|3A|3B|3D|40|25(?!2[EFef3]|3[Ff]|5[Cc])(?=[\dA-Fa-f]{2}))/g;

/** A path parameter written as by another style, but reserved characters such as `:` and `@` stay as they are. */
export function reservedSegment(write: WriteSegment = encodeSegment): WriteSegment {
  return (name, value) => {
    const kept = typeof value === "object" ? harmlessInList : harmless;
    return write(name, value).replace(kept, decodeURIComponent);
  };
}

/** The items of a list; the members of an object, exploded as pairs. */
function partsOf(name: string, value: object, isExploded: boolean, isMatrix: boolean): string[] {
  if (Array.isArray(value)) {
    const items = value.map((item) => textOf(name, item));
    return isExploded && isMatrix
      ? items.map((item) => pair(encodeText(name, "name of a path parameter"), item))
      : items;
  }
  if (!hasMembers(value)) throw refuse(name, value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.flatMap(([key, member]) => {
    const [encoded, text] = [textOf(name, key), textOf(name, member)];
    if (!isExploded) return [encoded, text];
    return [isMatrix ? pair(encoded, text) : `${encoded}=${text}`];
  });
}

/** In a matrix, an empty value has no equals sign. */
function pair(name: string, text: string): string {
  return text === "" ? name : `${name}=${text}`;
}

function textOf(name: string, value: unknown): string {
  const isText = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (!isText && !Number.isFinite(value)) throw refuse(name, value);
  return encodeText(String(value), `path parameter ${name}`);
}

function refuse(name: string, value: unknown): SDKError {
  const shown = value === null ? "null" : describeValue(value);
  return new SDKError(`The path parameter ${name} holds ${shown}, which cannot be sent.`);
}
