import { omit, textOf } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import { conflict, notFound, unauthorized } from "./errors.ts";
import { findRow } from "./find.ts";

export const login: WootivHandler = ({ users, sessions }, { body }) => {
  const [user] = users.findBy("username", body.username);
  if (user === undefined || sessions.passwords.get(user.id) !== body.password) throw unauthorized();
  return sessions.open(user.id);
};

export const signup: WootivHandler = ({ users, sessions }, { body }) => {
  const email = textOf(body.email);
  if (users.findBy("email", email).length > 0) throw conflict("A user with this email already exists");
  const user = users.create({ ...omit(body, "password", "plan"), username: email });
  sessions.passwords.set(user.id, textOf(body.password));
  return { email, sub: user.id };
};

export const verifyBilling: WootivHandler = ({ users }, { query }) => {
  const user = findRow(users, String(query.sub));
  return { email: textOf(user.email), sub: user.id };
};

export const refreshToken: WootivHandler = ({ sessions }, { body }) => {
  const userId = sessions.redeem(textOf(body.refreshToken));
  if (userId === undefined) throw unauthorized();
  return sessions.open(userId);
};

/** Emails the user name, if there is such a user. The response does not reveal whether there is. */
export const recoverLogin: WootivHandler = ({ users, outbox }, { body }) => {
  const [user] = users.findBy("email", body.email);
  if (user !== undefined)
    outbox.push({ to: textOf(user.email), subject: `Your user name is ${textOf(user.username)}` });
  return undefined;
};

export const recoverPassword: WootivHandler = ({ users, sessions, outbox }, { body }) => {
  const [user] = users.findBy("email", body.email);
  if (user !== undefined) {
    const passcode = sessions.createPasscode(`recovery ${user.id}`);
    outbox.push({ to: textOf(user.email), subject: "Reset your password", passcode });
  }
  return undefined;
};

export const checkRecoveryPasscode: WootivHandler = ({ sessions }, { params }) => {
  if (sessions.purposeOf(params.passcode ?? "")?.startsWith("recovery ") !== true) throw notFound("Passcode not found");
  return undefined;
};

export const resetPassword: WootivHandler = ({ sessions }, { body }) => {
  const passcode = textOf(body.passcode);
  const [kind, userId] = sessions.purposeOf(passcode)?.split(" ") ?? [];
  if (kind !== "recovery" || userId === undefined) throw notFound("Passcode not found");
  sessions.usePasscode(passcode);
  sessions.passwords.set(userId, textOf(body.newPassword));
  return undefined;
};
