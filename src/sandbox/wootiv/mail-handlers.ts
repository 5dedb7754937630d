import { objectOf, textOf, type Json, type JsonObject } from "../json.ts";
import type { WootivCall, WootivHandler } from "./api.ts";
import type { Stream } from "./conversations.ts";
import { findRow, type Completion } from "./crud-handlers.ts";
import { conflict, notFound } from "./errors.ts";
import { presentStreamEntry } from "./registry-handlers.ts";
import type { WootivServer } from "./server-state.ts";
import type { Row } from "./tables.ts";

export const completeContact: Completion = (server, body, row) => {
  const email = body.email ?? row?.email;
  const workspaceId = body.workspaceId ?? row?.workspaceId;
  const other = server.contacts.living.find(
    (contact) => contact.email === email && contact.workspaceId === workspaceId,
  );
  if (other !== undefined && other !== row) throw conflict("A contact with this email already exists");
  return row === undefined ? { ...body, primaryContact: "email" } : body;
};

/** The address of a mailbox is made of its two parts and must be free. */
export const completeMailbox: Completion = (server, body, row) => {
  const values: JsonObject = { config: {}, status: "active", workspaceId: server.homeId, ...row, ...body };
  const inbox = `${textOf(values.uniqueAddress)}@${textOf(values.dotcom)}`;
  const other = server.mailboxes.living.find((mailbox) => mailbox.inbox === inbox);
  if (other !== undefined && other !== row) throw conflict("A mailbox with this address already exists");
  const { id: _, audit: __, ...columns }: JsonObject = { ...values, inbox };
  return columns;
};

export const checkMailboxAvailability: WootivHandler = (server, { body }) => ({
  available: server.mailboxes.living.find((mailbox) => mailbox.uniqueAddress === body.uniqueAddress) === undefined,
});

export function findStream(server: WootivServer, { params }: WootivCall): Stream {
  const mailbox = findRow(server.mailboxes, params.id);
  const stream = server.conversations.find(mailbox.id, params.slug ?? "");
  if (stream === undefined) throw notFound("Stream not found");
  return stream;
}

export const retrieveStream: WootivHandler = (server, call) => {
  const { mailbox, messages, ...stream } = findStream(server, call);
  const workspace = server.workspaces.get(textOf(mailbox.workspaceId));
  const entries = server.registry.living.filter((entry) => entry.streamSlug === stream.slug);
  return {
    ...stream,
    conversations: messages,
    mailbox: { id: mailbox.id, name: mailbox.name ?? "" },
    pipelineId: mailbox.id,
    streamRegistries: entries.map((entry) => presentStreamEntry(entry)),
    workspace: workspace === undefined ? {} : { id: workspace.id, name: workspace.name ?? "" },
    workspaceId: textOf(mailbox.workspaceId),
  };
};

export const createStreamMessage: WootivHandler = (server, call) =>
  server.conversations.addMessage(findStream(server, call), call.body);

/** A mail from outside: it goes to the mailbox it names, to the contact it came from, to the conversation of its subject. */
export const receiveMail: WootivHandler = (server, { body }) => {
  const inbox = textOf(body.OriginalRecipient)
    .replace(/\+[^@]*@/, "@")
    .toLowerCase();
  const mailbox = server.mailboxes.living.find((candidate) => candidate.inbox === inbox);
  if (mailbox === undefined) return undefined;
  const contact = findSender(server, mailbox, body);
  const subject = textOf(body.Subject).replace(/^((re|fwd?|aw):\s*)+/i, "");
  const { conversations } = server;
  const stream =
    conversations.findWith(mailbox.id, contact.id, subject) ?? conversations.open(mailbox, contact, subject);
  conversations.addMessage(stream, {
    Attachments: body.Attachments ?? [],
    mediumIntegrationName: "postmark",
    messageHTML: `<p>${escapeHtml(textOf(body.TextBody))}</p>`,
    messageText: textOf(body.TextBody),
    sender: "recipient",
    status: "received",
  });
  return undefined;
};

function findSender(server: WootivServer, mailbox: Row, body: JsonObject): Row {
  const { workspaceId = "" } = mailbox;
  const { Email: email = body.From ?? "", Name: name = "" } = objectOf(body.FromFull);
  const known = server.contacts.living.find(
    (contact) => contact.email === email && contact.workspaceId === workspaceId,
  );
  if (known !== undefined) return known;
  const [firstName = "", ...rest] = textOf(name).split(" ");
  const columns: Record<string, Json> = { email, firstName, lastName: rest.join(" "), phoneNumber: "", metadata: {} };
  return server.contacts.create({ ...columns, contactGroupId: "", primaryContact: "email", workspaceId });
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
