import { isDeepStrictEqual } from "node:util";
import { differ } from "./difference.ts";
import type { Difference } from "./difference.ts";
import { isObject } from "./read-document.ts";
import type { JsonObject } from "./read-document.ts";
import { isForm, isMultipart } from "./sample-call.ts";
import type { SampleBody, SampleCall } from "./sample-call.ts";
import type { SentRequest } from "./sent-request.ts";
import { queryPairs, sorted, textOf } from "./write-parameter.ts";

/** The body, as its media type and its encoding have it. */
export function judgeBody({ body, isChoice }: SampleCall, sent: SentRequest): Difference[] {
  if (body === undefined)
    return sent.body.byteLength === 0 ? [] : [{ kind: "body", detail: "a body where none is declared" }];
  const type = sent.headers.get("content-type") ?? "(none)";
  if (!matches(body.mediaType, type)) {
    return [
      { kind: isChoice ? "media type of several" : "media type", detail: `expected ${body.mediaType}, saw ${type}` },
    ];
  }
  if (isMultipart(body.mediaType)) return judgeParts(body, sent, type);
  const text = new TextDecoder().decode(sent.body);
  if (body.isRaw === true) return differ("raw body", textOf(body.value), text);
  return isForm(body.mediaType) ? judgeForm(body, text) : judgeJSON(body, text);
}

/** `*` in a media type allows anything. */
function matches(declared: string, seen: string): boolean {
  const [type = "", subtype = ""] = essence(declared).split("/");
  const [seenType, seenSubtype] = essence(seen).split("/");
  return (type === "*" || type === seenType) && (subtype === "*" || subtype === seenSubtype);
}

function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

function judgeJSON({ value }: SampleBody, text: string): Difference[] {
  const expected: unknown = JSON.parse(JSON.stringify(value));
  try {
    return differ("JSON body", expected, JSON.parse(text));
  } catch {
    return [{ kind: "JSON body", detail: `not JSON: ${text.slice(0, 100)}` }];
  }
}

function judgeForm({ content, value }: SampleBody, text: string): Difference[] {
  const encoding = isObject(content["encoding"]) ? content["encoding"] : {};
  const expected = Object.entries(isObject(value) ? value : {}).flatMap(([name, member]) => {
    const own = isObject(encoding[name]) ? encoding[name] : {};
    return queryPairs({ ...own, name }, member);
  });
  return differ("form body", sorted(expected), sorted([...new URLSearchParams(text)]));
}

interface Part {
  readonly type: string | undefined;
  readonly text: string;
}

function judgeParts(body: SampleBody, sent: SentRequest, type: string): Difference[] {
  const seen = readParts(new TextDecoder("latin1").decode(sent.body), type);
  const expected = Object.entries(isObject(body.value) ? body.value : {});
  const encoding = isObject(body.content["encoding"]) ? body.content["encoding"] : {};
  const names = new Set([...expected.map(([name]) => name), ...seen.keys()]);
  const values = new Map(expected);
  return [...names].flatMap((name) => {
    const value = values.get(name);
    const items = Array.isArray(value) ? value : value === undefined ? [] : [value];
    const own = isObject(encoding[name]) ? encoding[name] : {};
    return judgePart(name, items, seen.get(name) ?? [], own);
  });
}

/** A list is a part an item, an object is JSON, a file keeps its own type unless the encoding names one. */
function judgePart(name: string, items: readonly unknown[], seen: readonly Part[], encoding: JsonObject): Difference[] {
  if (items.length !== seen.length)
    return differ("number of parts", `${items.length} of ${name}`, `${seen.length} of ${name}`);
  return items.flatMap((item, index) => {
    const part = seen[index];
    if (part === undefined) return [];
    const wanted = typeof encoding["contentType"] === "string" ? encoding["contentType"].split(",").map(essence) : [];
    return [...judgePartText(name, item, part.text), ...judgePartType(name, item, part.type, wanted)];
  });
}

function judgePartText(name: string, item: unknown, text: string): Difference[] {
  if (item instanceof Blob) return differ("file part", `${name}: bytes`, `${name}: ${text}`);
  if (typeof item !== "object" || item === null)
    return differ("text part", `${name}: ${textOf(item)}`, `${name}: ${text}`);
  try {
    const parsed: unknown = JSON.parse(text);
    return isDeepStrictEqual(JSON.parse(JSON.stringify(item)), parsed) ? [] : differ("JSON part", item, parsed);
  } catch {
    return differ("JSON part", item, text);
  }
}

function judgePartType(name: string, item: unknown, seen: string | undefined, wanted: readonly string[]): Difference[] {
  const usual =
    item instanceof Blob ? ["image/png"] : typeof item === "object" ? ["application/json"] : [undefined, "text/plain"];
  const isRight =
    wanted.length > 0
      ? wanted.some((one) => matches(one, seen ?? "text/plain")) || (item instanceof Blob && seen === "image/png")
      : usual.includes(seen && essence(seen));
  return isRight
    ? []
    : differ(
        "type of a part",
        `${name}: ${(wanted.length > 0 ? wanted : usual).join(" or ")}`,
        `${name}: ${seen ?? "(none)"}`,
      );
}

function readParts(body: string, type: string): Map<string, Part[]> {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? "";
  const parts = new Map<string, Part[]>();
  for (const piece of body.split(`--${boundary}`).slice(1, -1)) {
    const [head = "", ...rest] = piece.slice(2).split("\r\n\r\n");
    // In RFC 2387, parts have an ID in place of a name.
    const name = (/\bname="([^"]*)"/.exec(head) ?? /^content-id: *<([^>]*)>/im.exec(head))?.[1] ?? "";
    const partType = /^content-type: *(.*)$/im.exec(head)?.[1]?.trim();
    parts.set(name, [...(parts.get(name) ?? []), { type: partType, text: rest.join("\r\n\r\n").replace(/\r\n$/, "") }]);
  }
  return parts;
}
