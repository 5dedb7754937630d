import { textOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import type { Completion } from "./crud-handlers.ts";
import { parseCrudQuery } from "./crud-query.ts";
import { envelope, limitOf, offsetOf, shapeRow } from "./crud-select.ts";
import { conflict, notFound } from "./errors.ts";
import { findWorkspace } from "./find.ts";
import type { WootivState } from "./state.ts";
import { startFreePlan } from "./subscription-handlers.ts";
import type { Row } from "./tables.ts";

const membersPerPage = 10;

export const createWorkspace: WootivHandler = (state, { body }) => {
  const name = textOf(body.name);
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  checkSlug(state, slug, undefined);
  const ownerId = textOf(body.ownerId);
  const row = state.workspaces.create({ name, ownerId, slug, workspaceMembers: [ownerId] });
  const subscription = state.subscriptions.create(startFreePlan(state, row));
  return state.workspaces.update(row, { subscription, subscriptionId: subscription.id });
};

function checkSlug(state: WootivState, slug: string, row: Row | undefined): void {
  const others = state.workspaces.findBy("slug", slug).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A workspace with this name already exists");
}

export const retrieveWorkspace: WootivHandler = (state, { params, query }) =>
  shapeRow(state.workspaces, findWorkspace(state, params.id), parseCrudQuery(query));

export const completeWorkspace: Completion = (state, body, row) => {
  if (typeof body.slug === "string") checkSlug(state, body.slug, row);
  return body;
};

/** Lists members ten a page, always in the envelope. */
export const listWorkspaceMembers: WootivHandler = (state, { params, query }) => {
  const members = membersOf(state, findWorkspace(state, params.space_id));
  const crudQuery = parseCrudQuery(query);
  const limit = limitOf(crudQuery) ?? membersPerPage;
  const start = offsetOf(crudQuery, limit);
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
