import { omit, textOf, type JsonObject } from "../store/json.ts";
import type { WootivHandler } from "./api.ts";
import { conflict, notFound, unprocessable } from "./errors.ts";
import { envelope, limitOf, offsetOf } from "./crud-select.ts";
import { findRow, type Completion } from "./crud-handlers.ts";
import { parseCrudQuery } from "./crud-query.ts";
import type { WootivServer } from "./state.ts";
import type { Row } from "./tables.ts";

const membersPerPage = 10;

/** A workspace by ID or slug. */
export function findWorkspace(server: WootivServer, id = ""): Row {
  const found = server.workspaces.get(id) ?? server.workspaces.findBy("slug", id)[0];
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
  const others = server.workspaces.findBy("slug", slug).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A workspace with this name already exists");
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

/** Lists members ten a page, always in the envelope. */
export const listWorkspaceMembers: WootivHandler = (server, { params, query }) => {
  const members = membersOf(server, findWorkspace(server, params.space_id));
  const asked = parseCrudQuery(query);
  const limit = limitOf(asked) ?? membersPerPage;
  const start = offsetOf(asked, limit);
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
  return server.tokens.findBy("workspaceId", workspace.id).map(withoutKey);
};

/** The key itself is shown only once, on creation. */
function withoutKey(token: Row): JsonObject {
  return omit(token, "apiKey");
}

export const createWorkspaceToken: WootivHandler = (server, { params, body, userId }) => {
  const workspace = findWorkspace(server, params.space_sid);
  const apiKey = `wt_sandbox_${server.ids.token(24)}`;
  const name = textOf(body.name) || "API token";
  const figures = { requestCount: 0, errorCount: 0 };
  const label = { name, apiKey, sensitiveKey: `wt_…${apiKey.slice(-4)}` };
  const token = server.tokens.create({ ...label, workspaceId: workspace.id, ...figures });
  server.sessions.bearers.set(apiKey, { userId, tokenId: token.id });
  return token;
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
  const values: JsonObject = { history: [], ...row, ...body };
  if (Date.parse(textOf(values.endDate)) <= Date.parse(textOf(values.startDate))) {
    throw unprocessable("endDate must be after startDate");
  }
  const owner = server.workspaces.get(textOf(values.workspaceId));
  const workspace = owner === undefined ? {} : { id: owner.id, name: owner.name ?? "" };
  return omit({ ...values, workspace }, "id", "audit");
};

/** The ID is in the body, since the path has none. The previous plan is added to the history. */
export const changeSubscription: WootivHandler = (server, { body }) => {
  const row = findRow(server.subscriptions, textOf(body.id));
  const { planName = "", status = "", startDate = "", endDate = "" } = row;
  const history = [...(Array.isArray(row.history) ? row.history : []), { planName, status, startDate, endDate }];
  return server.subscriptions.update(row, completeSubscription(server, { ...body, history }, row));
};
