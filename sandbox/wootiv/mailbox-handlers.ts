import { omit, textOf, type JsonObject } from "../store/json.ts";
import type { WootivHandler } from "./api.ts";
import type { Completion } from "./crud-handlers.ts";
import { conflict } from "./errors.ts";

export const completeContact: Completion = (server, body, row) => {
  const workspaceId = body.workspaceId ?? row?.workspaceId;
  const namesakes = server.contacts.findBy("email", body.email ?? row?.email).filter((other) => other !== row);
  if (namesakes.some((other) => other.workspaceId === workspaceId))
    throw conflict("A contact with this email already exists");
  return row === undefined ? { ...body, primaryContact: "email" } : body;
};

/** The address of a mailbox consists of two parts, and must not be in use. */
export const completeMailbox: Completion = (server, body, row) => {
  const values: JsonObject = { config: {}, status: "active", workspaceId: server.homeId, ...row, ...body };
  const inbox = `${textOf(values.uniqueAddress)}@${textOf(values.dotcom)}`;
  const others = server.mailboxes.findBy("inbox", inbox).filter((other) => other !== row);
  if (others.length > 0) throw conflict("A mailbox with this address already exists");
  return omit({ ...values, inbox }, "id", "audit");
};

export const checkMailboxAvailability: WootivHandler = (server, { body }) => ({
  available: server.mailboxes.findBy("uniqueAddress", body.uniqueAddress).length === 0,
});
