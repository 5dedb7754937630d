import { omit, textOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import type { Completion } from "./crud-handlers.ts";
import { conflict } from "./errors.ts";

export const completeContact: Completion = (state, body, row) => {
  const workspaceId = body.workspaceId ?? row?.workspaceId;
  const sameEmail = state.contacts.findBy("email", body.email ?? row?.email).filter((other) => other !== row);
  if (sameEmail.some((other) => other.workspaceId === workspaceId))
    throw conflict("A contact with this email already exists");
  return row === undefined ? { ...body, primaryContact: "email" } : body;
};

/** The address of a mailbox consists of two parts, and must not be in use. */
export const completeMailbox: Completion = (state, body, row) => {
  const values: JSONObject = { config: {}, status: "active", workspaceId: state.defaultWorkspaceId, ...row, ...body };
  const inbox = `${textOf(values.uniqueAddress)}@${textOf(values.dotcom)}`;
  const others = state.mailboxes.findBy("inbox", inbox).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A mailbox with this address already exists");
  return omit({ ...values, inbox }, "id", "audit");
};

export const checkMailboxAvailability: WootivHandler = (state, { body }) => ({
  available: state.mailboxes.findBy("uniqueAddress", body.uniqueAddress).length === 0,
});
