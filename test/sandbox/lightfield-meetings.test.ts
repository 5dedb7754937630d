import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";

const times = { $startDate: "2026-05-01T10:00:00Z", $endDate: "2026-05-01T11:00:00Z" };

test("a meeting belongs to the contacts that were invited, and to their accounts", async () => {
  const session = startSession();
  const fields = { $title: "Visit", ...times, $attendeeEmails: ["tom@northgate.example.com"] };
  const { body } = await session.lightfield("POST /v1/meetings", { body: { fields } });
  const [account] = Object(body.relationships?.$account?.values);
  expect(Object(body.relationships?.$contact?.values)).toHaveLength(1);
  const { relationships } = (await session.lightfield(`GET /v1/accounts/${account}`)).body;
  expect(relationships?.$meeting?.values).toEqual([body.id]);
});

test("a meeting must lie in the past", async () => {
  const fields = { $title: "Visit", $startDate: "2026-05-01T10:00:00Z", $endDate: "2099-05-01T11:00:00Z" };
  const response = await startSession().lightfield("POST /v1/meetings", { body: { fields } });
  expect([response.status, response.body.error?.param]).toEqual([422, "fields.$endDate"]);
});

test("a transcript must be complete, and can be replaced but not taken away", async () => {
  const session = startSession();
  const file = await session.lightfield("POST /v1/files", {
    body: { filename: "a.txt", mimeType: "text/plain", sizeBytes: 1 },
  });
  const body = { fields: { $title: "Visit", ...times }, relationships: { $transcript: file.body.id } };
  expect((await session.lightfield("POST /v1/meetings", { body })).body.error?.code).toBe(
    "relationship_entity_inactive",
  );
  const meetings = await session.lightfield("GET /v1/meetings");
  const { id, relationships } = Object(meetings.body.data?.[0]);
  const removal = { body: { relationships: { $transcript: { remove: "x" } } } };
  expect((await session.lightfield(`POST /v1/meetings/${id}`, removal)).status).toBe(400);
  const [transcript] = relationships.$transcript.values;
  const same = { body: { relationships: { $transcript: { replace: transcript } } } };
  expect((await session.lightfield(`POST /v1/meetings/${id}`, same)).status).toBe(200);
});

test("with metadata access only, content is blank and the transcript is missing", async () => {
  const session = startSession();
  const meetings = await session.lightfield("GET /v1/meetings");
  expect(meetings.body.data?.[1]).toMatchObject({ accessLevel: "METADATA", fields: { $description: { value: null } } });
  expect(meetings.body.data?.[1]?.relationships).not.toHaveProperty("$transcript");
  const emails = await session.lightfield("GET /v1/emails");
  expect(emails.body.data?.[1]).toMatchObject({ accessLevel: "METADATA", fields: { $subject: { value: null } } });
});

test("a second deletion of a meeting finds nothing, and strangers may not delete one", async () => {
  const session = startSession();
  const { id } = Object((await session.lightfield("GET /v1/meetings")).body.data?.[1]);
  session.sandbox.state.lightfield.keys.set("plain", {
    subjectType: "user",
    memberId: undefined,
    isAdmin: false,
    scopes: [],
  });
  expect((await session.lightfield(`DELETE /v1/meetings/${id}`, { key: "plain" })).status).toBe(403);
  expect((await session.lightfield(`DELETE /v1/meetings/${id}`)).status).toBe(200);
  expect((await session.lightfield(`DELETE /v1/meetings/${id}`)).status).toBe(404);
});
