import { methodMembers } from "../document/document.ts";
import type { Document, PathItem, Reference } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import { findEventSource } from "../model/build-webhooks.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { sentJSON } from "../normalize/normalize-webhooks.ts";

/** The webhooks of a document that have no type, or that nothing tells from the others. */
export function webhookOmissions(document: Document, normal: NormalDocument): Omission[] {
  const pointers = Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    findUntyped(item, `#/webhooks/${encodePointer(name)}`, document),
  );
  return [
    ...pointers.map((pointer): Omission => ({ kind: "webhooks", pointer, message: "has no body of JSON" })),
    ...findUntold(document, normal),
    ...findOlderWebhooks(document),
  ];
}

/** Those of the callbacks of an operation that have no type. */
export function callbackOmissions({ source, pointer }: NormalOperation, document: Document): Omission[] {
  return Object.entries(source.callbacks ?? {}).flatMap(([name, callback]) => {
    const place = `${pointer}/callbacks/${encodePointer(name)}`;
    const items = Object.entries(resolve(document, callback))
      .filter(([expression]) => !expression.startsWith("x-"))
      .map(([expression, item]) => [`${place}/${encodePointer(expression)}`, item] as const);
    const left = items.flatMap(([itemPlace, item]) => findUntyped(item, itemPlace, document));
    const isWhole = items.every(([itemPlace]) => left.includes(itemPlace));
    const pointers = isWhole ? [place] : left;
    return pointers.map((one): Omission => ({ kind: "callbacks", pointer: one, message: "has no body of JSON" }));
  });
}

/** Where a path item has no body of JSON: all of it, or some of its methods. */
function findUntyped(reference: PathItem | Reference, pointer: string, document: Document): string[] {
  const item = resolve(document, reference);
  const methods = methodMembers.filter((method) => item[method] !== undefined);
  const left = methods.filter((method) => sentJSON(item[method] ?? {}, document) === undefined);
  return left.length === methods.length ? [pointer] : left.map((method) => `${pointer}/${method}`);
}

function findUntold(document: Document, normal: NormalDocument): Omission[] {
  if (normal.webhooks.length === 0 || findEventSource(document, normal) !== undefined) return [];
  const message = "is told from the others by nothing, so its event is undefined";
  return normal.webhooks.map(({ pointer }) => ({ kind: "webhooks", pointer, message }));
}

/** What is left of the extension that documents of OpenAPI 3.0 have for their webhooks. */
function findOlderWebhooks(document: Document): Omission[] {
  const names = Object.keys(Object(Reflect.get(document, "x-webhooks")));
  return names.map((name) => ({
    kind: "webhooks",
    pointer: `#/x-webhooks/${encodePointer(name)}`,
    message: "is no path item, or beside other webhooks: move it to `webhooks`",
  }));
}
