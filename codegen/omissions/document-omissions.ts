import type { Document } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { NormalWebhook } from "../normalize/normalize-webhooks.ts";
import { schemaOmissions } from "./schema-omissions.ts";
import { serverOmissions } from "./server-omissions.ts";

/** What no operation has, but the document or a path. */
export function documentOmissions(document: Document, { webhooks, parsedTexts }: NormalDocument): Omission[] {
  return [
    ...serverOmissions(document),
    ...schemaOmissions(document, parsedTexts),
    ...findWebhooks(document, webhooks),
    ...findOlderWebhooks(document),
  ];
}

/** Those that the client has no type for. */
function findWebhooks({ webhooks = {} }: Document, carried: readonly NormalWebhook[]): Omission[] {
  const pointers = Object.keys(webhooks).map((name) => `#/webhooks/${encodePointer(name)}`);
  const left = pointers.filter((pointer) => !carried.some((webhook) => webhook.pointer === pointer));
  return left.map((pointer) => ({ kind: "webhooks", pointer, message: "has no body of JSON" }));
}

/** Documents of OpenAPI 3.0, which has no webhooks, keep them in an extension. */
function findOlderWebhooks(document: Document): Omission[] {
  const names = Object.keys(Object(Reflect.get(document, "x-webhooks")));
  return names.map((name) => ({
    kind: "webhooks",
    pointer: `#/x-webhooks/${encodePointer(name)}`,
    message: "is in an extension, which is not read: move it to `webhooks` of OpenAPI 3.1",
  }));
}
