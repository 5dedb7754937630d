import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";

const message = {
  from: "PRIYA@harbour.example.com",
  to: ["ines@brightwater.example.com"],
  subject: "Hello",
  messageBody: { content: "<p>Hello</p>" },
};

test("a sent email is among the emails, with its body when retrieved and without it in the list", async () => {
  const session = startSession();
  expect((await session.lightfield("POST /v1/emails/send", { body: message })).status).toBe(200);
  const sent = Object((await session.lightfield("GET /v1/emails?offset=2")).body.data?.[0]);
  expect(sent.fields).not.toHaveProperty("$body");
  const { body } = await session.lightfield(`GET /v1/emails/${sent.id}`);
  expect(body.fields?.$body?.value).toBe("<p>Hello</p>");
});

test.each<[rule: string, change: object, status: number, param: string | undefined]>([
  ["a mailbox that is not connected", { from: "jonas@harbour.example.com" }, 422, "from"],
  ["an address with a name", { to: ["Ines <ines@brightwater.example.com>"] }, 400, "to"],
  ["more than 500 addresses in all", { cc: Array.from({ length: 500 }, (_, i) => `a${i}@example.com`) }, 422, "to"],
  ["an empty subject", { subject: "" }, 400, "subject"],
  ["a file that does not exist", { attachments: ["fil_none"] }, 400, "attachments"],
  ["six files", { attachments: ["1", "2", "3", "4", "5", "6"] }, 400, "attachments"],
])("%s is refused", async (_, change, status, param) => {
  const response = await startSession().lightfield("POST /v1/emails/send", { body: { ...message, ...change } });
  expect([response.status, response.body.error?.param]).toEqual([status, param]);
});

test("a draft needs something besides the sender", async () => {
  const session = startSession();
  expect((await session.lightfield("POST /v1/emails/draft", { body: { from: message.from } })).status).toBe(400);
  expect(
    (await session.lightfield("POST /v1/emails/draft", { body: { from: message.from, subject: "" } })).status,
  ).toBe(200);
});

test("a key of the workspace cannot send", async () => {
  const session = startSession();
  session.sandbox.state.lightfield.keys.set("team", {
    subjectType: "workspace",
    memberId: undefined,
    isAdmin: true,
    scopes: [],
  });
  expect((await session.lightfield("POST /v1/emails/send", { key: "team", body: message })).status).toBe(403);
});
