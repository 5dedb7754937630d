import { textOf, type JsonObject } from "../json.ts";
import type { WootivHandler } from "./api.ts";
import { conflict, notFound, unprocessable } from "./errors.ts";
import { envelope } from "./crud-select.ts";
import { findRow, type Completion } from "./crud-handlers.ts";
import { parseCrudQuery } from "./crud-query.ts";
import type { WootivServer } from "./server-state.ts";
import type { Row } from "./tables.ts";

const membersPerPage = 10;

/** A workspace by its identifier or its slug. */
export function findWorkspace(server: WootivServer, id = ""): Row {
  const found = server.workspaces.get(id) ?? server.workspaces.living.find((workspace) => workspace.slug === id);
  if (found === undefined) throw notFound("Workspace not found");
  return found;
}

export const createWorkspace: WootivHandler = (server, { body }) => {
  const name = textOf(body.name);
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  checkSlug(server, slug, undefined);
  const row = server.workspaces.create({
    name,
    ownerId: textOf(body.ownerId),
    slug,
    workspaceMembers: [textOf(body.ownerId)],
  });
  const subscription = server.subscriptions.create(startFreePlan(server, row));
  return server.workspaces.update(row, { subscription, subscriptionId: subscription.id });
};

function checkSlug(server: WootivServer, slug: string, row: Row | undefined): void {
  const other = server.workspaces.living.find((workspace) => workspace.slug === slug);
  if (other !== undefined && other !== row) throw conflict("A workspace with this name already exists");
}

export function startFreePlan(server: WootivServer, workspace: Row): JsonObject {
  const start = server.clock.now();
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  const times = { startDate: start.toISOString(), endDate: end.toISOString() };
  return { ...times, planName: "free", status: "trial", history: [], ...workspaceOf(workspace) };
}

function workspaceOf(workspace: Row): JsonObject {
  return { workspaceId: workspace.id, workspace: { id: workspace.id, name: workspace.name ?? "" } };
}

export const completeWorkspace: Completion = (server, body, row) => {
  if (typeof body.slug === "string") checkSlug(server, body.slug, row);
  return body;
};

/** Members come in pages of ten, always in the envelope. */
export const listWorkspaceMembers: WootivHandler = (server, { params, query }) => {
  const members = membersOf(server, findWorkspace(server, params.space_id));
  const { limit = membersPerPage, page = 1, offset } = parseCrudQuery(query);
  const start = query.page === undefined && offset !== undefined ? offset : (page - 1) * limit;
  return envelope(members.slice(start, start + limit), members.length, limit, start);
};

export const retrieveWorkspaceMember: WootivHandler = (server, { params }) => {
  const members = membersOf(server, findWorkspace(server, params.space_id));
  const member = members.find(({ id }) => id === params.member_uid);
  if (member === undefined) throw notFound("Member not found");
  return member;
};

function membersOf(server: WootivServer, workspace: Row): JsonObject[] {
  const ids = Array.isArray(workspace.workspaceMembers) ? workspace.workspaceMembers : [];
  return ids.flatMap((id) => {
    const user = server.users.get(textOf(id));
    if (user === undefined) return [];
    const { username = "", email = "", firstName = "", lastName = "", role = "" } = user;
    return [{ id: user.id, username, email, firstName, lastName, role }];
  });
}

export const listWorkspaceTokens: WootivHandler = (server, { params }) => {
  const workspace = findWorkspace(server, params.space_sid);
  return server.tokens.living.filter((token) => token.workspaceId === workspace.id).map(withoutKey);
};

/** The key itself is shown once, on creation. */
function withoutKey({ apiKey: _, ...token }: Row): JsonObject {
  return token;
}

export const createWorkspaceToken: WootivHandler = (server, { params, body, userId }) => {
  const workspace = findWorkspace(server, params.space_sid);
  const apiKey = `wt_sandbox_${server.ids.token(24)}`;
  server.sessions.bearers.set(apiKey, userId);
  const name = textOf(body.name) || "API token";
  const figures = { requestCount: 0, errorCount: 0 };
  return server.tokens.create({
    name,
    apiKey,
    sensitiveKey: `wt_…${apiKey.slice(-4)}`,
    workspaceId: workspace.id,
    ...figures,
  });
};

export const deleteWorkspaceToken: WootivHandler = (server, { params }) => {
  const workspace = findWorkspace(server, params.space_sid);
  const token = findRow(server.tokens, params.token_id);
  if (token.workspaceId !== workspace.id) throw notFound("Token not found");
  server.tokens.delete(token);
  server.sessions.bearers.delete(textOf(token.apiKey));
  return undefined;
};

export const completeSubscription: Completion = (server, body, row) => {
  const { workspace: _, ...changes } = { ...row, ...body };
  if (Date.parse(textOf(changes.endDate)) <= Date.parse(textOf(changes.startDate))) {
    throw unprocessable("endDate must be after startDate");
  }
  const workspaceRow = server.workspaces.get(textOf(changes.workspaceId));
  const workspace = workspaceRow === undefined ? {} : { id: workspaceRow.id, name: workspaceRow.name ?? "" };
  const { id: __, audit: ___, ...values }: JsonObject = { history: [], ...changes };
  return { ...values, workspace };
};

/** The path has no identifier, so the body must. What held before goes to the history. */
export const changeSubscription: WootivHandler = (server, { body }) => {
  const row = findRow(server.subscriptions, textOf(body.id));
  const { planName = "", status = "", startDate = "", endDate = "" } = row;
  const { id: _, audit: __, ...changes } = body;
  const history = [...(Array.isArray(row.history) ? row.history : []), { planName, status, startDate, endDate }];
  return server.subscriptions.update(row, completeSubscription(server, { ...changes, history }, row));
};
