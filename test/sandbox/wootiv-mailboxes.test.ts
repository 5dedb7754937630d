import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Session } from "../support/sandbox-session.ts";

async function mailboxId(session: Session): Promise<string> {
  const { body } = await session.wootiv("GET /mailbox?filter=uniqueAddress||$eq||orders");
  return String(body[0]?.id);
}

function mail(subject: string, recipient = "orders@mail.example.com"): { body: object } {
  const from = { Email: "maya.rossi@example.com", Name: "Maya Rossi", MailboxHash: "" };
  const empty = { Bcc: "", Cc: "", MailboxHash: "", ReplyTo: "", StrippedTextReply: "", Tag: "", RawEmail: "" };
  const lists = { Attachments: [], BccFull: [], CcFull: [], Headers: [], ToFull: [] };
  const texts = {
    Date: "Mon, 15 Jun 2026 09:00:00 +0000",
    MessageID: "1",
    MessageStream: "inbound",
    TextBody: "a < b",
  };
  const to = { To: recipient, OriginalRecipient: recipient, Subject: subject };
  return { body: { ...empty, ...lists, ...texts, ...to, From: from.Email, FromName: from.Name, FromFull: from } };
}

test("an address is the two parts of a mailbox, and is no longer available", async () => {
  const session = startSession();
  const available = async (uniqueAddress: string): Promise<unknown> =>
    (await session.wootiv("POST /mailbox/availability", { body: { uniqueAddress } })).body.available;
  expect([await available("events"), await available("orders")]).toEqual([true, false]);
  const body = { name: "Events", uniqueAddress: "events", dotcom: "mail.example.com", objective: "Plan.", config: {} };
  const created = await session.wootiv("POST /mailbox", { body });
  expect(created.body.inbox).toBe("events@mail.example.com");
  const moved = await session.wootiv(`PATCH /mailbox/${created.body.id}`, { body: { uniqueAddress: "parties" } });
  expect(moved.body.inbox).toBe("parties@mail.example.com");
  expect([await available("events"), await available("parties")]).toEqual([true, false]);
});

test("a response goes to the conversation of its sender and subject, another subject opens a new one", async () => {
  const session = startSession();
  const id = await mailboxId(session);
  const count = async (slug: string): Promise<number> =>
    Object(await session.wootiv(`GET /mailbox/${id}/stream/${slug}`)).body.conversations?.length ?? 0;
  await session.wootiv("POST /inbound/mail", mail("Re: Ten kilos of the blend"));
  expect(await count("conversation-4711")).toBe(3);
  await session.wootiv("POST /inbound/mail", mail("Tea", "orders+x1@mail.example.com"));
  expect(await count("conversation-4713")).toBe(1);
  await session.wootiv("POST /inbound/mail", mail("Tea", "nobody@mail.example.com"));
  expect(await count("conversation-4714")).toBe(0);
});

test("a message is added to its conversation", async () => {
  const session = startSession();
  const id = await mailboxId(session);
  const path = `/mailbox/${id}/stream/conversation-4711`;
  const message = {
    Attachments: [],
    mediumIntegrationName: "postmark",
    messageHTML: "<p>Hi</p>",
    messageText: "Hi",
    sender: "agent",
  };
  const { body } = await session.wootiv(`POST ${path}`, { body: { ...message, status: "enqueue" } });
  expect(body).toMatchObject({ ...message, streamNamespace: "orders/conversation-4711" });
  const stream = (await session.wootiv(`GET ${path}`)).body;
  expect(Object.values(stream.conversations ?? {}).at(-1)).toEqual(body);
});

test("actions and resources are listed apart and together, page by page", async () => {
  const session = startSession();
  const path = `/mailbox/${await mailboxId(session)}/registry`;
  const entry = { enabled: true, rawContent: null, rawParsed: null, value: { url: "https://example.com" } };
  for (const name of ["pdf", "csv"]) await session.wootiv(`POST ${path}/resource`, { body: { ...entry, name } });
  expect((await session.wootiv(`GET ${path}/action`)).body.total).toBe(1);
  expect((await session.wootiv(`GET ${path}/resource`)).body.total).toBe(3);
  const { body } = await session.wootiv(`GET ${path}?limit=2&offset=2`);
  expect(body).toMatchObject({ limit: 2, offset: 2, page: 2, total: 4 });
  expect(Object.values(body.data ?? {}).map((item) => item.name)).toEqual(["pdf", "csv"]);
  expect((await session.wootiv(`GET ${path}?limit=0`)).body).toMatchObject({ limit: 10, offset: 0, page: 1, total: 4 });
});

test("an entry must be in the catalogue", async () => {
  const session = startSession();
  const body = { enabled: true, name: "fax", rawContent: null, rawParsed: null, value: {} };
  const response = await session.wootiv(`POST /mailbox/${await mailboxId(session)}/registry/action`, { body });
  expect(response.body.message?.[0]).toContain("name must be one of the following values: cta");
});

test("a mailbox or stream that does not exist is not found", async () => {
  const session = startSession();
  const id = await mailboxId(session);
  expect((await session.wootiv("GET /mailbox/x/stream/y")).body.message).toBe("Mailbox not found");
  expect((await session.wootiv(`GET /mailbox/${id}/stream/y/registry`)).body.message).toBe("Stream not found");
});
