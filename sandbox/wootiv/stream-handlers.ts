import { objectOf, textOf, type Json, type JsonObject } from "../store/json.ts";
import type { WootivHandler } from "./api.ts";
import { findStream } from "./conversations.ts";
import { presentStreamEntry } from "./registry-handlers.ts";
import type { WootivServer } from "./state.ts";
import type { Row } from "./tables.ts";

export const retrieveStream: WootivHandler = (server, call) => {
  const { mailbox, messages, ...stream } = findStream(server, call.params);
  const workspace = server.workspaces.get(textOf(mailbox.workspaceId));
  const entries = server.registry.findBy("pipelineId", mailbox.id).filter((entry) => entry.streamSlug === stream.slug);
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
  server.conversations.addMessage(findStream(server, call.params), call.body);

/** Receives an email: into the stream of its mailbox, sender and subject. Contact and stream are created if needed. */
export const receiveMail: WootivHandler = (server, { body }) => {
  const inbox = textOf(body.OriginalRecipient)
    .replace(/\+[^@]*@/, "@")
    .toLowerCase();
  const [mailbox] = server.mailboxes.findBy("inbox", inbox);
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
  const known = server.contacts.findBy("email", email).find((contact) => contact.workspaceId === workspaceId);
  if (known !== undefined) return known;
  const [firstName = "", ...rest] = textOf(name).split(" ");
  const columns: Record<string, Json> = { email, firstName, lastName: rest.join(" "), phoneNumber: "", metadata: {} };
  return server.contacts.create({ ...columns, contactGroupId: "", primaryContact: "email", workspaceId });
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
