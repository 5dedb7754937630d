import type { Document, SecurityScheme } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { NormalWebhook } from "../normalize/normalize-webhooks.ts";
import { schemaOmissions } from "./schema-omissions.ts";
import { serverOmissions } from "./server-omissions.ts";

/** What no operation has, but the document or a path. */
export function documentOmissions(document: Document, { webhooks }: NormalDocument): Omission[] {
  return [
    ...serverOmissions(document),
    ...findSchemes(document),
    ...schemaOmissions(document),
    ...findWebhooks(document, webhooks),
  ];
}

function findSchemes(document: Document): Omission[] {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return schemes.flatMap(([name, reference]): Omission[] => {
    const scheme = resolve<SecurityScheme>(document, reference);
    const pointer = `#/components/securitySchemes/${encodePointer(name)}`;
    const message = describeScheme(scheme);
    return message === undefined ? [] : [{ kind: "security schemes", pointer, message }];
  });
}

/** What is left to the caller; undefined for a plain key. */
function describeScheme({ type, scheme = "" }: SecurityScheme): string | undefined {
  if (type === "http")
    return /^(basic|bearer)$/i.test(scheme) ? undefined : `is ${scheme}: the key is the whole header`;
  return type === "apiKey" ? undefined : `is ${type}, whose tokens the client does not get`;
}

/** Those that the client has no type for. */
function findWebhooks({ webhooks = {} }: Document, carried: readonly NormalWebhook[]): Omission[] {
  const pointers = Object.keys(webhooks).map((name) => `#/webhooks/${encodePointer(name)}`);
  const left = pointers.filter((pointer) => !carried.some((webhook) => webhook.pointer === pointer));
  return left.map((pointer) => ({ kind: "webhooks", pointer, message: "has no body of JSON" }));
}
