import { omit, textOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { WootivCall, WootivHandler } from "./call.ts";
import { parseCrudQuery } from "./crud-query.ts";
import { limitOf, offsetOf } from "./crud-select.ts";
import { badRequest } from "./errors.ts";
import { findRow, findStream } from "./find.ts";
import type { WootivState } from "./state.ts";
import type { Row } from "./tables.ts";

const entriesPerPage = 10;

/** The kinds of actions and resources that a mailbox or a stream can have. */
const catalogue: readonly { readonly name: string; readonly type: "action" | "resource" }[] = [
  ...["cta", "forwarder", "webhook", "calendly"].map((name) => ({ name, type: "action" as const })),
  ...["csv", "pdf", "website", "docx"].map((name) => ({ name, type: "resource" as const })),
];

export function listCatalogue(type: "action" | "resource"): WootivHandler {
  return () => catalogue.filter((kind) => kind.type === type);
}

/** Lists the entries of a mailbox or of one of its streams: of one type, or of both. */
export function listEntries(type?: "action" | "resource"): WootivHandler {
  return (state, call) => {
    const { mailboxId, streamSlug } = ownerOf(state, call);
    const entries = state.registry
      .findBy("pipelineId", mailboxId)
      .filter((entry) => entry.streamSlug === streamSlug && (type === undefined || entry.type === type));
    const crudQuery = parseCrudQuery(call.query);
    const limit = limitOf(crudQuery) ?? entriesPerPage;
    const offset = offsetOf({ ...crudQuery, page: undefined }, limit);
    const data = entries
      .slice(offset, offset + limit)
      .map((entry): JSONValue => (streamSlug === undefined ? presentMailboxEntry(entry) : presentStreamEntry(entry)));
    return { data, limit, offset, page: Math.floor(offset / limit) + 1, total: entries.length };
  };
}

export function createEntry(type: "action" | "resource"): WootivHandler {
  return (state, call) => {
    const { mailboxId, streamSlug, workspaceId, namespace } = ownerOf(state, call);
    const name = textOf(call.body.name);
    const names = catalogue.map((kind) => kind.name);
    if (!names.includes(name)) throw badRequest([`name must be one of the following values: ${names.join(", ")}`]);
    const common = { ...call.body, type, pipelineId: mailboxId, instructions: "", schema: {}, source: "catalogue" };
    if (streamSlug !== undefined) {
      return presentStreamEntry(state.registry.create({ ...common, streamSlug, streamNamespace: namespace }), true);
    }
    const slug = `${name}-${state.ids.next("registry entry", 0)}`;
    const { rawContent = null, rawParsed = null, ...entry } = state.registry.create({ ...common, slug, workspaceId });
    return type === "action" ? entry : { ...entry, rawContent, rawParsed };
  };
}

/** The mailbox or the stream that an entry belongs to. */
interface EntryOwner {
  readonly mailboxId: string;
  readonly workspaceId: string;
  /** `undefined` for a mailbox. */
  readonly streamSlug: string | undefined;
  readonly namespace: string;
}

function ownerOf(state: WootivState, call: WootivCall): EntryOwner {
  if (call.params.slug === undefined) {
    const mailbox = findRow(state.mailboxes, call.params.id);
    return { mailboxId: mailbox.id, workspaceId: textOf(mailbox.workspaceId), streamSlug: undefined, namespace: "" };
  }
  const { mailbox, slug, namespace } = findStream(state, call.params);
  return { mailboxId: mailbox.id, workspaceId: textOf(mailbox.workspaceId), streamSlug: slug, namespace };
}

/** An entry as in lists, without its value and content. */
function presentMailboxEntry(entry: Row): JSONObject {
  return omit(entry, "value", "rawContent", "rawParsed");
}

/** An entry without its content; the response to its creation includes its value. */
export function presentStreamEntry(entry: Row, withValue = false): JSONObject {
  const shown = omit(entry, "value", "rawContent", "rawParsed");
  return withValue ? { ...shown, value: entry.value ?? null } : shown;
}
