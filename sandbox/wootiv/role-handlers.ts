import { objectOf, textOf, type JSONObject } from "../store/json.ts";
import type { WootivHandler } from "./api.ts";
import { findRow, type Completion } from "./crud-handlers.ts";
import { badRequest, conflict, notFound } from "./errors.ts";
import type { WootivState } from "./state.ts";
import { idsIn, type Row } from "./tables.ts";

export const completeRole: Completion = (state, body, row) => {
  const others = state.roles.findBy("name", body.name).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A role with this name already exists");
  return row === undefined ? { ...body, assignees: [] } : body;
};

/** Checks the grant of a role at once. The function returned carries it out. */
export function prepareAssignment(state: WootivState, body: JSONObject, kind = ""): () => Row {
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

/** The assignment with this ID, if it is of the kind that the path names. */
export function findAssignment(state: WootivState, kind = "", id = ""): Row {
  const row = findRow(state.assignments, id);
  if (state.kinds.get(row.id) !== kind) throw notFound("Role assignment not found");
  return row;
}

export const deleteRoleAssignment: WootivHandler = (state, { params }) => {
  const row = findAssignment(state, params.assignment, params.id);
  const role = state.roles.get(idsIn(row.role)[0] ?? "");
  const [assignee] = idsIn(row.assignee);
  if (role !== undefined) {
    state.roles.update(role, {
      assignees: idsIn(role.assignees)
        .filter((id) => id !== assignee)
        .map((id) => ({ id })),
    });
  }
  state.assignments.delete(row);
  return undefined;
};

/** Invites a person, creating a user if there is none with their email. */
export const createInvitation: WootivHandler = (state, { body }) => {
  const email = textOf(body.email);
  const user = state.users.findBy("email", email)[0] ?? state.users.create({ email, username: email });
  const { category = "invitation" } = body;
  const code = state.ids.token(12);
  const invitation = state.invitations.create({ active: true, category, code, email, user: { id: user.id } });
  sendInvitation(state, invitation);
  return invitation;
};

export function sendInvitation(state: WootivState, invitation: Row): void {
  const code = textOf(invitation.code);
  const passcode = state.sessions.createPasscode(`invitation ${invitation.id}`);
  state.outbox.push({ to: textOf(invitation.email), subject: "You are invited", passcode, code });
}

function findInvitation(state: WootivState, code = ""): Row {
  const found = state.invitations.findBy("code", code).find((invitation) => invitation.active === true);
  if (found === undefined) throw notFound("Invitation not found");
  return found;
}

function isPasscodeOf(state: WootivState, invitation: Row, passcode: string): boolean {
  return state.sessions.purposeOf(passcode) === `invitation ${invitation.id}`;
}

export const checkInvitation: WootivHandler = (state, { params, query }) => {
  const invitation = findInvitation(state, params.code);
  if (!isPasscodeOf(state, invitation, String(query.passcode))) throw notFound("Invitation not found");
  return undefined;
};

export const acceptInvitation: WootivHandler = (state, { params, body }) => {
  const invitation = findInvitation(state, params.code);
  const passcode = textOf(body.passcode);
  if (!isPasscodeOf(state, invitation, passcode)) throw badRequest("Bad Request");
  state.sessions.usePasscode(passcode);
  state.invitations.update(invitation, { active: false });
  return undefined;
};

export const resendInvitation: WootivHandler = (state, { params }) => {
  sendInvitation(state, findInvitation(state, params.code));
  return undefined;
};

/** Undoes the deletion of a user. A user that was not deleted stays as it is. */
export const recoverUser: WootivHandler = (state, { params }) => {
  const { id = "" } = params;
  const user = state.users.get(id) ?? state.users.recover(id);
  if (user === undefined) throw notFound("User not found");
  return user;
};
