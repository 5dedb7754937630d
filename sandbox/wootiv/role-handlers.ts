import { objectOf, textOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import { createRows } from "./crud-handlers.ts";
import type { Completion } from "./crud-handlers.ts";
import { parseCrudQuery } from "./crud-query.ts";
import { shapeRow } from "./crud-select.ts";
import { conflict, notFound } from "./errors.ts";
import { findRow } from "./find.ts";
import type { WootivState } from "./state.ts";
import { idsIn } from "./tables.ts";
import type { Row } from "./tables.ts";

export const completeRole: Completion = (state, body, row) => {
  const others = state.roles.findBy("name", body.name).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A role with this name already exists");
  return row === undefined ? { ...body, assignees: [] } : body;
};

export const createRoles: WootivHandler = createRows((state, item) => {
  const columns = completeRole(state, item, undefined);
  return () => state.roles.create(columns);
});

export const createRoleAssignment: WootivHandler = (state, { body, params }) =>
  prepareAssignment(state, body, params.assignment)();

export const createRoleAssignments: WootivHandler = createRows((state, item, { params }) =>
  prepareAssignment(state, item, params.assignment),
);

/** Checks the grant of a role at once. The function returned carries it out. */
function prepareAssignment(state: WootivState, body: JSONObject, kind = ""): () => Row {
  const role = findRow(state.roles, textOf(objectOf(body.role).id));
  const assignee = findRow(state.users, textOf(objectOf(body.assignee).id));
  if (idsIn(role.assignees).includes(assignee.id)) throw conflict("The user already has this role");
  return () => {
    const assignees = [...(Array.isArray(role.assignees) ? role.assignees : []), { id: assignee.id }];
    state.roles.update(role, { assignees });
    const row = state.assignments.create({ role: { id: role.id }, assignee: { id: assignee.id } });
    state.kinds.set(row.id, kind);
    return row;
  };
}

/** The assignment with an ID, if it is of the kind that the path names. */
function findAssignment(state: WootivState, kind = "", id = ""): Row {
  const row = findRow(state.assignments, id);
  if (state.kinds.get(row.id) !== kind) throw notFound("Role assignment not found");
  return row;
}

export const retrieveRoleAssignment: WootivHandler = (state, { params, query }) =>
  shapeRow(state.assignments, findAssignment(state, params.assignment, params.id), parseCrudQuery(query));

export const deleteRoleAssignment: WootivHandler = (state, { params }) => {
  const row = findAssignment(state, params.assignment, params.id);
  const role = state.roles.get(idsIn(row.role)[0] ?? "");
  const [assignee] = idsIn(row.assignee);
  if (role !== undefined) {
    const others = idsIn(role.assignees).filter((id) => id !== assignee);
    state.roles.update(role, { assignees: others.map((id) => ({ id })) });
  }
  state.assignments.delete(row);
  return undefined;
};
