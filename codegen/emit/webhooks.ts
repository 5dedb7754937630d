import type { API } from "../model/model.ts";
import type { WebhookEvent, WebhookModel } from "../model/webhook-model.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, indent, literal, propertyName } from "../text/layout.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

/** The types of what the server sends, and what reads it. */
export function emitWebhooks(api: Pick<API, "location" | "types">, webhooks: WebhookModel): string {
  const { runtime, extension } = api.location;
  const { events, callbacks, signature } = webhooks;
  const reader = signature === undefined ? "Webhooks" : "SignedWebhooks";
  const values = [reader, ...(signature === "standard" ? ["standardWebhooks"] : [])];
  const parts = [
    ...(events.length === 0
      ? []
      : [emitEvents("WebhookEvents", "What each event carries, by its name.", events), emitReader(reader, webhooks)]),
    ...(callbacks.length === 0 ? [] : [emitEvents("CallbackEvents", callbackComment, callbacks)]),
  ];
  return [
    emitHeader(api),
    importValues(events.length === 0 ? [] : values, runtime),
    importTypes(findModels(api, webhooks), `./types${extension}`),
    "\n",
    parts.join("\n"),
  ].join("");
}

const callbackComment = "What the server sends where a call has asked it to, by the name of the callback.";

function findModels({ types }: Pick<API, "types">, { events, callbacks }: WebhookModel): string[] {
  const words = new Set([...events, ...callbacks].flatMap(({ type }) => type.match(/[\p{L}\p{N}_$]+/gu) ?? []));
  return types.map(({ name }) => name).filter((name) => words.has(name));
}

function emitEvents(name: string, comment: string, events: WebhookEvent[]): string {
  const members = events.map(({ name: event, description, type }) => {
    return `${docComment(description)}${propertyName(event)}: ${type};\n`;
  });
  return `${docComment(comment)}export interface ${name} {\n${indent(members.join(""))}}\n`;
}

function emitReader(reader: string, { signature, source }: WebhookModel): string {
  const verb = signature === undefined ? "Reads" : "Verifies and reads";
  const first =
    signature === "standard" ? ["standardWebhooks"] : signature === undefined ? [] : [literal(signature, 2)];
  const parameters = [...first, ...(source === undefined ? [] : [literal(source, 2)])];
  const start = `export const webhooks: ${reader}<WebhookEvents> = /* @__PURE__ */ new ${reader}(`;
  return `${docComment(`${verb} what the API sends to your server.`)}${enclose(start, parameters, ");")}\n`;
}
