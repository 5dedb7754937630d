import type { Stream } from "./conversations.ts";
import { notFound } from "./errors.ts";
import type { WootivState } from "./state.ts";
import type { Row, Table } from "./tables.ts";

/** The living row with an ID. @throws NestError 404 */
export function findRow(table: Table, id = ""): Row {
  const row = table.get(id);
  if (row === undefined) throw notFound(`${table.label} not found`);
  return row;
}

/** The workspace with an ID or a slug. @throws NestError 404 */
export function findWorkspace(state: WootivState, id = ""): Row {
  const found = state.workspaces.get(id) ?? state.workspaces.findBy("slug", id)[0];
  if (found === undefined) throw notFound("Workspace not found");
  return found;
}

/** The stream that a path names by mailbox and slug. @throws NestError 404 */
export function findStream(state: WootivState, { id = "", slug = "" }: Readonly<Record<string, string>>): Stream {
  const mailbox = findRow(state.mailboxes, id);
  const stream = state.conversations.find(mailbox.id, slug);
  if (stream === undefined) throw notFound("Stream not found");
  return stream;
}
