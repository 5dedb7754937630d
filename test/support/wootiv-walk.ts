import { expect } from "vitest";
import type { Body, Session } from "./sandbox-session.ts";

/** Sends requests to all operations of Wootiv, and expects each to succeed. */
export async function walkWootiv(session: Session): Promise<void> {
  await walkSessions(session);
  await walkWorkspaces(session);
  await walkRoles(session);
  await walkInvitations(session);
  await walkStorage(session);
  await walkCatalogue(session);
  await walkContacts(session);
  await walkMailboxes(session);
}

async function succeed(session: Session, request: string, body?: unknown): Promise<Body> {
  const response = await session.wootiv(request, body === undefined ? {} : { body });
  expect([request, response.status >= 200 && response.status < 300]).toEqual([request, true]);
  return response.body;
}

async function walkSessions(session: Session): Promise<void> {
  await succeed(session, "GET /");
  const person = { email: "new@example.com", password: "first", plan: "free" };
  const { sub } = await succeed(session, "POST /auth/signup", person);
  await succeed(session, `POST /auth/verify_billing?sub=${sub}`);
  await succeed(session, "POST /auth/recovery/login", { email: person.email });
  await succeed(session, "POST /auth/recovery/password", { email: person.email });
  const passcode = session.sandbox.state.wootiv.outbox.at(-1)?.passcode;
  await succeed(session, `GET /auth/recovery/passcode/${passcode}`);
  await succeed(session, "PATCH /auth/recovery/password", { newPassword: "second", passcode });
  const tokens = await succeed(session, "POST /auth/login", { username: person.email, password: "second" });
  await succeed(session, "POST /auth/token/refresh", { refreshToken: tokens.refreshToken });
  await succeed(session, "GET /user");
  await succeed(session, `GET /user/${sub}`);
  await succeed(session, `PATCH /user/recover/${sub}`);
}

async function walkWorkspaces(session: Session): Promise<void> {
  const users = await succeed(session, "GET /user?limit=1");
  const ownerId = users[0]?.id;
  const { id } = await succeed(session, "POST /wspace", { name: "Pier Nine", ownerId });
  const workspace = await succeed(session, `GET /wspace/${id}`);
  await succeed(session, `PATCH /wspace/${id}`, { name: "Pier Ten" });
  await succeed(session, `GET /space/${id}/members`);
  await succeed(session, `GET /space/${id}/members/${ownerId}`);
  const token = await succeed(session, `POST /space/${id}/tokens`, { name: "Form" });
  await succeed(session, `GET /space/${id}/tokens`);
  await succeed(session, `DELETE /space/${id}/tokens/${token.id}`);
  await succeed(session, `GET /subscription/${workspace.subscriptionId}`);
  await succeed(session, `PATCH /subscription/${workspace.subscriptionId}`, { status: "active" });
  await succeed(session, "PATCH /subscription/change", { id: workspace.subscriptionId, planName: "enterprise" });
  const times = { startDate: "2026-07-01T00:00:00.000Z", endDate: "2027-07-01T00:00:00.000Z" };
  await succeed(session, "POST /subscription", { ...times, planName: "free", status: "trial", workspaceId: id });
}

async function walkRoles(session: Session): Promise<void> {
  const users = await succeed(session, "GET /user");
  const role = await succeed(session, "POST /role", { name: "Auditor", description: "Reads." });
  await succeed(session, `GET /role/${role.id}`);
  await succeed(session, `PATCH /role/${role.id}`, { name: "Auditor", description: "Reads all." });
  const grant = (index: number): unknown => ({ role: { id: role.id }, assignee: { id: users[index]?.id } });
  const assignment = await succeed(session, "POST /role-assignment/user", grant(0));
  await succeed(session, "POST /role-assignment/user/bulk", { bulk: [grant(1), grant(2)] });
  await succeed(session, `GET /role-assignment/user/${assignment.id}`);
  await succeed(session, "GET /role");
  await succeed(session, `DELETE /role-assignment/user/${assignment.id}`);
  await succeed(session, "POST /role/bulk", { bulk: [{ name: "Guest", description: "Looks." }] });
  await succeed(session, `DELETE /role/${role.id}`);
}

async function walkInvitations(session: Session): Promise<void> {
  const guest = { category: "invitation", email: "guest@example.com", payload: {} };
  const { id, code } = await succeed(session, "POST /invitation", guest);
  await succeed(session, "GET /invitation");
  await succeed(session, `GET /invitation/${id}`);
  await succeed(session, `POST /invitation_reattempt/${code}`);
  const passcode = session.sandbox.state.wootiv.outbox.at(-1)?.passcode;
  await succeed(session, `GET /invitation_acceptance/${code}?passcode=${passcode}`);
  await succeed(session, `PATCH /invitation_acceptance/${code}`, { passcode, payload: {} });
  await succeed(session, `DELETE /invitation/${id}`);
}

async function walkStorage(session: Session): Promise<void> {
  await succeed(session, "POST /aws/get-signed-put-url", { filename: "a.txt" });
  await succeed(session, "GET /aws/buckets");
  await succeed(session, "GET /aws/buckets/health");
  const one = new FormData();
  one.append("file", new File(["one"], "one.txt", { type: "text/plain" }));
  await succeed(session, "POST /aws/buckets/upload", one);
  const several = new FormData();
  several.append("path", "notes");
  for (const name of ["two.txt", "three.txt"]) several.append("bulk", new File([name], name, { type: "text/plain" }));
  await succeed(session, "POST /aws/buckets/bulk_upload", several);
  await succeed(session, "GET /aws/buckets/one.txt");
  await succeed(session, "GET /aws/buckets/notes/two.txt");
  await succeed(session, "GET /aws/objects");
}

async function walkCatalogue(session: Session): Promise<void> {
  for (const path of ["/registry/resources", "/registry/actions", "/features?planName=free"]) {
    await succeed(session, `GET ${path}`);
  }
}

async function walkContacts(session: Session): Promise<void> {
  const workspaceId = session.sandbox.state.wootiv.defaultWorkspaceId;
  const group = await succeed(session, "POST /contact_group", { groupName: "Shops", workspaceId });
  await succeed(session, "GET /contact_group");
  await succeed(session, `GET /contact_group/${group.id}`);
  await succeed(session, `PATCH /contact_group/${group.id}`, { groupName: "Stores", workspaceId });
  const person = { firstName: "Ada", lastName: "Byron", email: "ada@example.com", phoneNumber: "", metadata: {} };
  const contact = await succeed(session, "POST /contacts", { ...person, contactGroupId: group.id, workspaceId });
  await succeed(session, "GET /contacts");
  await succeed(session, `GET /contacts/${contact.id}`);
  await succeed(session, `PATCH /contacts/${contact.id}`, { firstName: "Augusta" });
  await succeed(session, `DELETE /contacts/${contact.id}`);
  await succeed(session, `DELETE /contact_group/${group.id}`);
}

async function walkMailboxes(session: Session): Promise<void> {
  const address = { uniqueAddress: "events", dotcom: "mail.example.com" };
  await succeed(session, "POST /mailbox/availability", { uniqueAddress: "events" });
  const { id } = await succeed(session, "POST /mailbox", {
    ...address,
    name: "Events",
    objective: "Plan.",
    config: {},
  });
  await succeed(session, "GET /mailbox");
  await succeed(session, `GET /mailbox/${id}`);
  await succeed(session, `PATCH /mailbox/${id}`, { name: "Parties" });
  await succeed(session, "POST /inbound/mail", mailTo("events@mail.example.com"));
  const slug = "conversation-4713";
  await succeed(session, `GET /mailbox/${id}/stream/${slug}`);
  const message = {
    Attachments: [],
    mediumIntegrationName: "postmark",
    messageHTML: "",
    messageText: "",
    sender: "agent",
  };
  await succeed(session, `POST /mailbox/${id}/stream/${slug}`, { ...message, status: "enqueue" });
  const entry = { enabled: true, name: "website", rawContent: null, rawParsed: null, value: {} };
  for (const path of [`/mailbox/${id}/registry`, `/mailbox/${id}/stream/${slug}/registry`]) {
    for (const kind of ["action", "resource"]) {
      await succeed(session, `POST ${path}/${kind}`, entry);
      await succeed(session, `GET ${path}/${kind}`);
    }
    expect((await succeed(session, `GET ${path}`)).total).toBe(2);
  }
  await succeed(session, `DELETE /mailbox/${id}`);
}

function mailTo(recipient: string): unknown {
  const from = { Email: "guest@example.com", Name: "Gus Guest", MailboxHash: "" };
  const empty = { Bcc: "", Cc: "", MailboxHash: "", ReplyTo: "", StrippedTextReply: "", Tag: "", RawEmail: "" };
  const lists = { Attachments: [], BccFull: [], CcFull: [], Headers: [], ToFull: [] };
  const texts = {
    Date: "Mon, 15 Jun 2026 09:00:00 +0000",
    MessageID: "1",
    MessageStream: "inbound",
    TextBody: "Hello",
  };
  const to = { To: recipient, OriginalRecipient: recipient, Subject: "A party" };
  return { ...empty, ...lists, ...texts, ...to, From: from.Email, FromName: from.Name, FromFull: from };
}
