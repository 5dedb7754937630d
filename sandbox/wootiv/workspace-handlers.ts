import { omit, textOf, type JSONObject } from "../store/json.ts";
import type { WootivHandler } from "./api.ts";
import { conflict, notFound, unprocessable } from "./errors.ts";
import { envelope, limitOf, offsetOf } from "./crud-select.ts";
import { findRow, type Completion } from "./crud-handlers.ts";
import { parseCrudQuery } from "./crud-query.ts";
import type { WootivState } from "./state.ts";
import type { Row } from "./tables.ts";

const membersPerPage = 10;

/** A workspace by ID or slug. */
export function findWorkspace(state: WootivState, id = ""): Row {
  const found = state.workspaces.get(id) ?? state.workspaces.findBy("slug", id)[0];
  if (found === undefined) throw notFound("Workspace not found");
  return found;
}

export const createWorkspace: WootivHandler = (state, { body }) => {
  const name = textOf(body.name);
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  checkSlug(state, slug, undefined);
  const row = state.workspaces.create({
    name,
    ownerId: textOf(body.ownerId),
    slug,
    workspaceMembers: [textOf(body.ownerId)],
  });
  const subscription = state.subscriptions.create(startFreePlan(state, row));
  return state.workspaces.update(row, { subscription, subscriptionId: subscription.id });
};

function checkSlug(state: WootivState, slug: string, row: Row | undefined): void {
  const others = state.workspaces.findBy("slug", slug).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A workspace with this name already exists");
}

export function startFreePlan(state: WootivState, workspace: Row): JSONObject {
  const start = state.clock.now();
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  const times = { startDate: start.toISOString(), endDate: end.toISOString() };
  return { ...times, planName: "free", status: "trial", history: [], ...workspaceOf(workspace) };
}

function workspaceOf(workspace: Row): JSONObject {
  return { workspaceId: workspace.id, workspace: { id: workspace.id, name: workspace.name ?? "" } };
}

export const completeWorkspace: Completion = (state, body, row) => {
  if (typeof body.slug === "string") checkSlug(state, body.slug, row);
  return body;
};

/** Lists members ten a page, always in the envelope. */
export const listWorkspaceMembers: WootivHandler = (state, { params, query }) => {
  const members = membersOf(state, findWorkspace(state, params.space_id));
  const asked = parseCrudQuery(query);
  const limit = limitOf(asked) ?? membersPerPage;
  const start = offsetOf(asked, limit);
  return envelope(members.slice(start, start + limit), members.length, limit, start);
};

export const retrieveWorkspaceMember: WootivHandler = (state, { params }) => {
  const members = membersOf(state, findWorkspace(state, params.space_id));
  const member = members.find(({ id }) => id === params.member_uid);
  if (member === undefined) throw notFound("Member not found");
  return member;
};

function membersOf(state: WootivState, workspace: Row): JSONObject[] {
  const ids = Array.isArray(workspace.workspaceMembers) ? workspace.workspaceMembers : [];
  return ids.flatMap((id) => {
    const user = state.users.get(textOf(id));
    if (user === undefined) return [];
    const { username = "", email = "", firstName = "", lastName = "", role = "" } = user;
    return [{ id: user.id, username, email, firstName, lastName, role }];
  });
}

export const listWorkspaceTokens: WootivHandler = (state, { params }) => {
  const workspace = findWorkspace(state, params.space_sid);
  return state.tokens.findBy("workspaceId", workspace.id).map(withoutKey);
};

/** The key itself is shown only once, on creation. */
function withoutKey(token: Row): JSONObject {
  return omit(token, "apiKey");
}

export const createWorkspaceToken: WootivHandler = (state, { params, body, userId }) => {
  const workspace = findWorkspace(state, params.space_sid);
  const apiKey = `wt_sandbox_${state.ids.token(24)}`;
  const name = textOf(body.name) || "API token";
  const figures = { requestCount: 0, errorCount: 0 };
  const label = { name, apiKey, sensitiveKey: `wt_…${apiKey.slice(-4)}` };
  const token = state.tokens.create({ ...label, workspaceId: workspace.id, ...figures });
  state.sessions.bearers.set(apiKey, { userId, tokenId: token.id });
  return token;
};

export const deleteWorkspaceToken: WootivHandler = (state, { params }) => {
  const workspace = findWorkspace(state, params.space_sid);
  const token = findRow(state.tokens, params.token_id);
  if (token.workspaceId !== workspace.id) throw notFound("Token not found");
  state.tokens.delete(token);
  state.sessions.bearers.delete(textOf(token.apiKey));
  return undefined;
};

export const completeSubscription: Completion = (state, body, row) => {
  const values: JSONObject = { history: [], ...row, ...body };
  if (Date.parse(textOf(values.endDate)) <= Date.parse(textOf(values.startDate))) {
    throw unprocessable("endDate must be after startDate");
  }
  const owner = state.workspaces.get(textOf(values.workspaceId));
  const workspace = owner === undefined ? {} : { id: owner.id, name: owner.name ?? "" };
  return omit({ ...values, workspace }, "id", "audit");
};

/** The ID is in the body, since the path has none. The previous plan is added to the history. */
export const changeSubscription: WootivHandler = (state, { body }) => {
  const row = findRow(state.subscriptions, textOf(body.id));
  const { planName = "", status = "", startDate = "", endDate = "" } = row;
  const history = [...(Array.isArray(row.history) ? row.history : []), { planName, status, startDate, endDate }];
  return state.subscriptions.update(row, completeSubscription(state, { ...body, history }, row));
};
