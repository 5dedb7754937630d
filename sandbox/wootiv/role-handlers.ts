import { objectOf, textOf, type JsonObject } from "../store/json.ts";
import type { WootivHandler } from "./api.ts";
import { findRow, type Completion } from "./crud-handlers.ts";
import { badRequest, conflict, notFound } from "./errors.ts";
import type { WootivServer } from "./state.ts";
import { idsIn, type Row } from "./tables.ts";

export const completeRole: Completion = (server, body, row) => {
  const others = server.roles.findBy("name", body.name).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A role with this name already exists");
  return row === undefined ? { ...body, assignees: [] } : body;
};

/** Checks the grant of a role at once. The function returned carries it out. */
export function prepareAssignment(server: WootivServer, body: JsonObject, kind = ""): () => Row {
  const role = findRow(server.roles, textOf(objectOf(body.role).id));
  const assignee = findRow(server.users, textOf(objectOf(body.assignee).id));
  if (idsIn(role.assignees).includes(assignee.id)) throw conflict("The user already has this role");
  return () => {
    const assignees = [...(Array.isArray(role.assignees) ? role.assignees : []), { id: assignee.id }];
    server.roles.update(role, { assignees });
    const row = server.assignments.create({ role: { id: role.id }, assignee: { id: assignee.id } });
    server.kinds.set(row.id, kind);
    return row;
  };
}

/** The assignment with this ID, if it is of the kind that the path names. */
export function findAssignment(server: WootivServer, kind = "", id = ""): Row {
  const row = findRow(server.assignments, id);
  if (server.kinds.get(row.id) !== kind) throw notFound("Role assignment not found");
  return row;
}

export const deleteRoleAssignment: WootivHandler = (server, { params }) => {
  const row = findAssignment(server, params.assignment, params.id);
  const role = server.roles.get(idsIn(row.role)[0] ?? "");
  const [assignee] = idsIn(row.assignee);
  if (role !== undefined) {
    server.roles.update(role, {
      assignees: idsIn(role.assignees)
        .filter((id) => id !== assignee)
        .map((id) => ({ id })),
    });
  }
  server.assignments.delete(row);
  return undefined;
};

/** Invites a person, creating a user if there is none with their email. */
export const createInvitation: WootivHandler = (server, { body }) => {
  const email = textOf(body.email);
  const user = server.users.findBy("email", email)[0] ?? server.users.create({ email, username: email });
  const { category = "invitation" } = body;
  const code = server.ids.token(12);
  const invitation = server.invitations.create({ active: true, category, code, email, user: { id: user.id } });
  sendInvitation(server, invitation);
  return invitation;
};

export function sendInvitation(server: WootivServer, invitation: Row): void {
  const code = textOf(invitation.code);
  const passcode = server.sessions.createPasscode(`invitation ${invitation.id}`);
  server.outbox.push({ to: textOf(invitation.email), subject: "You are invited", passcode, code });
}

function findInvitation(server: WootivServer, code = ""): Row {
  const found = server.invitations.findBy("code", code).find((invitation) => invitation.active === true);
  if (found === undefined) throw notFound("Invitation not found");
  return found;
}

function isPasscodeOf(server: WootivServer, invitation: Row, passcode: string): boolean {
  return server.sessions.purposeOf(passcode) === `invitation ${invitation.id}`;
}

export const checkInvitation: WootivHandler = (server, { params, query }) => {
  const invitation = findInvitation(server, params.code);
  if (!isPasscodeOf(server, invitation, String(query.passcode))) throw notFound("Invitation not found");
  return undefined;
};

export const acceptInvitation: WootivHandler = (server, { params, body }) => {
  const invitation = findInvitation(server, params.code);
  const passcode = textOf(body.passcode);
  if (!isPasscodeOf(server, invitation, passcode)) throw badRequest("Bad Request");
  server.sessions.usePasscode(passcode);
  server.invitations.update(invitation, { active: false });
  return undefined;
};

export const resendInvitation: WootivHandler = (server, { params }) => {
  sendInvitation(server, findInvitation(server, params.code));
  return undefined;
};

/** Undoes the deletion of a user. A user that was not deleted stays as it is. */
export const recoverUser: WootivHandler = (server, { params }) => {
  const { id = "" } = params;
  const user = server.users.get(id) ?? server.users.recover(id);
  if (user === undefined) throw notFound("User not found");
  return user;
};
