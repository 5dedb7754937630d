import type { Document, Schema } from "../document/document.ts";
import type { WebhookSettings, WebhookSignature } from "../document/extension-values.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import type { NormalWebhook } from "../normalize/normalize-webhooks.ts";
import { inlineType } from "../schemas/inline-type.ts";
import { isRequiredIn, layersOf } from "../schemas/layers.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { tagsOf } from "../schemas/variant-tags.ts";
import { variantsOf } from "../schemas/variants.ts";
import { unionOf } from "./union-of.ts";
import type { EventField, SignatureScheme, WebhookEvent, WebhookModel } from "./webhook-model.ts";

/** The requests that a server sends: what each carries, what tells them apart, and how they are signed. */
export function buildWebhooks(document: Document, normal: NormalDocument): WebhookModel | undefined {
  const { webhooks, callbacks } = normal;
  if (webhooks.length + callbacks.length === 0) return undefined;
  const { signature } = document["x-webhook-settings"] ?? {};
  const areSigned = signature === undefined && webhooks.some(isStandard);
  return {
    events: webhooks.map((webhook) => buildEvent(webhook, areSigned && !isStandard(webhook) ? unsigned : "")),
    callbacks: joinByName(callbacks.map((callback) => buildEvent(callback))),
    source: findEventSource(document, normal),
    signature: areSigned ? "standard" : typeof signature === "object" ? completeSignature(signature) : signature,
  };
}

/** Of a webhook beside others that are signed. */
const unsigned = "It comes without a signature: read it by `webhooks.parse`.";

/** The only event by its name, or what tells the events apart. Undefined where nothing does. */
export function findEventSource(
  document: Document,
  { webhooks, schemas }: Pick<NormalDocument, "webhooks" | "schemas">,
): WebhookModel["source"] {
  const { event } = document["x-webhook-settings"] ?? {};
  return event === undefined ? inferSource(webhooks, schemas) : findField(event, webhooks, schemas);
}

/** With every default written out. */
function completeSignature({ header, ...others }: WebhookSignature): SignatureScheme {
  return { header, encoding: "hex", algorithm: "SHA-256", signed: "{body}", secret: "text", ...others };
}

function buildEvent({ name, summary, description, payload }: NormalWebhook, note = ""): WebhookEvent {
  return {
    name,
    description: [summary, description, note].filter((text) => text !== "").join("\n\n"),
    type: inlineType(payload),
  };
}

/** A callback may go to several addresses, each with a payload of its own. */
function joinByName(events: readonly WebhookEvent[]): WebhookEvent[] {
  const byName = new Map<string, WebhookEvent[]>();
  for (const event of events) byName.set(event.name, [...(byName.get(event.name) ?? []), event]);
  return [...byName].map(([name, same]) => ({
    name,
    description: [...new Set(same.map(({ description }) => description))].filter((text) => text !== "").join("\n\n"),
    type: unionOf(same.map(({ type }) => type)),
  }));
}

/** Whether a webhook declares the headers of Standard Webhooks. */
function isStandard({ headers }: NormalWebhook): boolean {
  return ["webhook-id", "webhook-timestamp", "webhook-signature"].every((name) => headers.includes(name));
}

/** A header has the names of events as the document does; a member has what each schema fixes. */
function findField(
  event: NonNullable<WebhookSettings["event"]>,
  webhooks: readonly NormalWebhook[],
  schemas: SchemaTable,
): EventField | undefined {
  if ("member" in event) return fieldOf(event.member, webhooks, schemas, ({ name }) => name);
  return { in: "header", name: event.header, events: Object.fromEntries(webhooks.map(({ name }) => [name, name])) };
}

/** A lone webhook is its own event, unless a member that is always there tells it from others to come. */
function inferSource(webhooks: readonly NormalWebhook[], schemas: SchemaTable): EventField | string | undefined {
  const [first, ...others] = webhooks;
  if (first === undefined) return undefined;
  const fields = memberNames(first.payload, schemas)
    .map((name) => fieldOf(name, webhooks, schemas))
    .filter((field) => field !== undefined);
  const isFixed = ({ events }: EventField): boolean => Object.keys(events).length === webhooks.length;
  const isRequired = ({ name }: EventField): boolean =>
    webhooks.every(({ payload }) => isAlwaysThere(name, payload, schemas));
  if (others.length === 0) return fields.find((field) => isFixed(field) && isRequired(field)) ?? first.name;
  return fields.find(isFixed) ?? fields.find(isRequired);
}

/** @param otherwise the value for a payload that does not fix it */
function fieldOf(
  name: string,
  webhooks: readonly NormalWebhook[],
  schemas: SchemaTable,
  otherwise?: (webhook: NormalWebhook) => string,
): EventField | undefined {
  const pairs = webhooks.flatMap((webhook) => {
    const values = valuesAt(name, webhook.payload, schemas);
    return (values ?? [otherwise?.(webhook)]).map((value) => [value, webhook.name] as const);
  });
  const events = pairs.flatMap(([value, event]) => (value === undefined ? [] : [[value, event] as const]));
  const isComplete = events.length === pairs.length && new Set(events.map(([value]) => value)).size === events.length;
  return isComplete ? { in: "body", name, events: Object.fromEntries(events) } : undefined;
}

/** The schemas that lead to one, of which it may be a variant itself. */
type Parents = readonly (Schema | undefined)[];

/** The texts that a member of a payload may be: where that is a choice, those of all its variants. */
function valuesAt(name: string, payload: Schema, schemas: SchemaTable, parents: Parents = []): string[] | undefined {
  const own = fixedValues(member(payload, name, schemas), schemas);
  if (own !== undefined) return own;
  const choice = schemas.read(payload);
  if (parents.includes(choice)) return undefined;
  const { discriminator } = choice ?? {};
  const each = variantsOf(choice).map((variant) => {
    const tags = discriminator?.propertyName === name ? tagsOf(variant, discriminator, schemas.all()) : [];
    return tags.length > 0 ? tags : valuesAt(name, variant, schemas, [...parents, choice]);
  });
  const values = each.flatMap((one) => one ?? []);
  return each.length > 0 && each.every((one) => one !== undefined) ? [...new Set(values)] : undefined;
}

function isAlwaysThere(name: string, payload: Schema, schemas: SchemaTable, parents: Parents = []): boolean {
  const own = schemas.read(payload);
  if (isRequiredIn(layersOf(payload, schemas.all()), name)) return true;
  const variants = parents.includes(own) ? [] : variantsOf(own);
  return variants.length > 0 && variants.every((one) => isAlwaysThere(name, one, schemas, [...parents, own]));
}

/** The texts that a schema allows, where it lists them. */
function fixedValues(schema: Schema | undefined, schemas: SchemaTable): string[] | undefined {
  const { const: only, enum: values = only === undefined ? undefined : [only] } = schemas.read(schema) ?? {};
  const texts = values?.filter((value) => typeof value === "string");
  return texts !== undefined && texts.length > 0 && texts.length === values?.length ? texts : undefined;
}

function memberNames(schema: Schema, schemas: SchemaTable, parents: Parents = []): string[] {
  const own = schemas.read(schema);
  if (parents.includes(own)) return [];
  const { properties = {}, allOf = [] } = own ?? {};
  const [variant] = variantsOf(own);
  const parts = variant === undefined ? allOf : [...allOf, variant];
  return [...Object.keys(properties), ...parts.flatMap((part) => memberNames(part, schemas, [...parents, own]))];
}

function member(schema: Schema, name: string, schemas: SchemaTable): Schema | undefined {
  const { properties = {}, allOf = [] } = schemas.read(schema) ?? {};
  const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const parts = allOf.map((part) => member(part, name, schemas)).filter((part) => part !== undefined);
  return [own, ...parts].find((one) => fixedValues(one, schemas) !== undefined) ?? own ?? parts[0];
}
