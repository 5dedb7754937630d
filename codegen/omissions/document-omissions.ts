import type { Document, PathItem } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { operationsOf } from "../document/operations.ts";
import { resolve } from "../document/references.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { NormalWebhook } from "../normalize/normalize-webhooks.ts";
import { schemaOmissions } from "./schema-omissions.ts";
import { serverOmissions } from "./server-omissions.ts";

/** What no operation has, but the document or a path. */
export function documentOmissions(document: Document, { webhooks, parsedTexts }: NormalDocument): Omission[] {
  return [
    ...serverOmissions(document),
    ...findPathTexts(document),
    ...schemaOmissions(document, parsedTexts),
    ...findWebhooks(document, webhooks),
    ...findOlderWebhooks(document),
  ];
}

/** An operation has what its path says of all of them, unless it says something itself. */
function findPathTexts({ paths = {}, ...document }: Document): Omission[] {
  return Object.entries(paths).flatMap(([path, reference]) => {
    const item = resolve<PathItem>(document, reference);
    const operations = operationsOf(item);
    const left = (["summary", "description"] as const).filter((member) => {
      return item[member] !== undefined && operations.every(({ source }) => source[member] !== undefined);
    });
    const pointer = `#/paths/${encodePointer(path)}`;
    return left.map((member) => ({
      kind: "descriptions",
      pointer: `${pointer}/${member}`,
      message: "is in no doc comment",
    }));
  });
}

/** Those that the client has no type for. */
function findWebhooks({ webhooks = {} }: Document, carried: readonly NormalWebhook[]): Omission[] {
  const pointers = Object.keys(webhooks).map((name) => `#/webhooks/${encodePointer(name)}`);
  const left = pointers.filter((pointer) => !carried.some((webhook) => webhook.pointer === pointer));
  return left.map((pointer) => ({ kind: "webhooks", pointer, message: "has no body of JSON" }));
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
