import type { Document, SecurityScheme } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import { schemaOmissions } from "./schema-omissions.ts";
import { serverOmissions } from "./server-omissions.ts";

/** What no operation has, but the document or a path. */
export function documentOmissions(document: Document): Omission[] {
  return [
    ...serverOmissions(document),
    ...findSchemes(document),
    ...schemaOmissions(document),
    ...findWebhooks(document),
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

function findWebhooks({ webhooks = {} }: Document): Omission[] {
  return Object.keys(webhooks).map((name) => ({
    kind: "webhooks",
    pointer: `#/webhooks/${encodePointer(name)}`,
    message: "is not received",
  }));
}
