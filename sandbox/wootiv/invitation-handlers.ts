import { textOf } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import { badRequest, notFound } from "./errors.ts";
import type { WootivState } from "./state.ts";
import type { Row } from "./tables.ts";

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

function sendInvitation(state: WootivState, invitation: Row): void {
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
