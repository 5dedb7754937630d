import { methodMembers } from "../document/document.ts";
import type { Document, Operation, PathItem, Reference, Schema } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isJSON, pickContent } from "../document/media-types.ts";
import type { BodyContent } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { pascalCase } from "../names.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";

/** A request that the server sends, and the JSON that it carries. */
export interface NormalWebhook {
  /** `order.paid`; of a callback, after the method that it belongs to: `order.create.onPaid`. */
  name: string;
  /** In the document. */
  pointer: string;
  summary: string;
  description: string;
  payload: Schema;
  /** The names of its header parameters, in lower case. */
  headers: string[];
}

/** The names that `webhooks.ts` has for itself. */
export function webhookNames({ webhooks }: Document): string[] {
  return webhooks === undefined ? [] : ["WebhookEvents", "CallbackEvents", "Webhooks", "SignedWebhooks"];
}

/** The webhooks of a document. Those without a body of JSON are left out. */
export function normalizeWebhooks(document: Document, schemas: SchemaTable): NormalWebhook[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, item]) => {
    return normalizeItem(name, item, `#/webhooks/${encodePointer(name)}`, document, schemas);
  });
}

/** The callbacks of its operations, likewise. */
export function normalizeCallbacks(
  operations: readonly NamedOperation[],
  document: Document,
  schemas: SchemaTable,
): NormalWebhook[] {
  return operations.flatMap(({ source, resource, method, pointer }) =>
    Object.entries(source.callbacks ?? {}).flatMap(([name, callback]) =>
      Object.entries(resolve(document, callback)).flatMap(([expression, item]) => {
        if (expression.startsWith("x-")) return [];
        const place = `${pointer}/callbacks/${encodePointer(name)}/${encodePointer(expression)}`;
        return normalizeItem(`${resource}.${method}.${name}`, item, place, document, schemas);
      }),
    ),
  );
}

/** A webhook for each method, which is almost always POST alone. */
function normalizeItem(
  name: string,
  reference: PathItem | Reference,
  pointer: string,
  document: Document,
  schemas: SchemaTable,
): NormalWebhook[] {
  const item = resolve(document, reference);
  const methods = methodMembers.filter((method) => item[method] !== undefined);
  return methods.flatMap((method) => {
    const operation = item[method] ?? {};
    const content = sentJSON(operation, document);
    if (content === undefined) return [];
    const fullName = methods.length === 1 ? name : `${name} ${method.toUpperCase()}`;
    return {
      name: fullName,
      pointer,
      summary: operation.summary ?? "",
      description: operation.description ?? "",
      payload: schemas.hoist(content.schema, `${pascalCase(fullName)}Event`),
      headers: headerNames(operation, item, document),
    };
  });
}

/** The JSON that a request of the server carries. */
export function sentJSON({ requestBody = {} }: Operation, document: Document): BodyContent | undefined {
  const content = pickContent(resolve(document, requestBody).content);
  return content !== undefined && isJSON(content.mediaType) ? content : undefined;
}

function headerNames({ parameters = [] }: Operation, item: PathItem, document: Document): string[] {
  const all = [...(item.parameters ?? []), ...parameters].map((parameter) => resolve(document, parameter));
  return all
    .filter(({ in: location, name }) => location === "header" && typeof name === "string")
    .map(({ name }) => name.toLowerCase());
}
