import { objectOf, textOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import { findStream } from "./find.ts";
import { presentStreamEntry } from "./registry-handlers.ts";
import type { WootivState } from "./state.ts";
import type { Row } from "./tables.ts";

export const retrieveStream: WootivHandler = (state, call) => {
  const { mailbox, messages, ...stream } = findStream(state, call.params);
  const workspace = state.workspaces.get(textOf(mailbox.workspaceId));
  const entries = state.registry.findBy("pipelineId", mailbox.id).filter((entry) => entry.streamSlug === stream.slug);
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

export const createStreamMessage: WootivHandler = (state, call) =>
  state.conversations.addMessage(findStream(state, call.params), call.body);

/** Receives an email: into the stream of its mailbox, sender and subject. Contact and stream are created if needed. */
export const receiveMail: WootivHandler = (state, { body }) => {
  const inbox = textOf(body.OriginalRecipient)
    .replace(/\+[^@]*@/, "@")
    .toLowerCase();
  const [mailbox] = state.mailboxes.findBy("inbox", inbox);
  if (mailbox === undefined) return undefined;
  const contact = findSender(state, mailbox, body);
  const subject = textOf(body.Subject).replace(/^((re|fwd?|aw):\s*)+/i, "");
  const { conversations } = state;
  const stream =
    conversations.findWith(mailbox.id, contact.id, subject) ?? conversations.open(mailbox, contact, subject);
  conversations.addMessage(stream, {
    Attachments: body.Attachments ?? [],
    mediumIntegrationName: "postmark",
    messageHTML: `<p>${escapeHTML(textOf(body.TextBody))}</p>`,
    messageText: textOf(body.TextBody),
    sender: "recipient",
    status: "received",
  });
  return undefined;
};

function findSender(state: WootivState, mailbox: Row, body: JSONObject): Row {
  const { workspaceId = "" } = mailbox;
  const { Email: email = body.From ?? "", Name: name = "" } = objectOf(body.FromFull);
  const known = state.contacts.findBy("email", email).find((contact) => contact.workspaceId === workspaceId);
  if (known !== undefined) return known;
  const [firstName = "", ...rest] = textOf(name).split(" ");
  const columns: Record<string, JSONValue> = {
    email,
    firstName,
    lastName: rest.join(" "),
    phoneNumber: "",
    metadata: {},
  };
  return state.contacts.create({ ...columns, contactGroupId: "", primaryContact: "email", workspaceId });
}

function escapeHTML(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
