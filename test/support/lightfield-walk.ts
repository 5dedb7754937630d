import { expect } from "vitest";
import type { Body, Session } from "./sandbox-session.ts";

/** Sends requests to all operations of Lightfield, and expects each to succeed. */
export async function walkLightfield(session: Session): Promise<void> {
  await walkRecords(session);
  await walkMeetingsAndFiles(session);
  await walkLists(session);
  await walkEmails(session);
  await walkObjects(session);
  await walkMerges(session);
  for (const path of ["/v1/auth/validate", "/v1/workflowRun/run_completed/status"])
    await succeed(session, `GET ${path}`);
}

async function succeed(session: Session, request: string, body?: unknown): Promise<Body> {
  const response = await session.lightfield(request, body === undefined ? {} : { body });
  expect([request, response.status]).toEqual([request, 200]);
  return response.body;
}

async function firstId(session: Session, path: string): Promise<string> {
  const page = await succeed(session, `GET ${path}?limit=1`);
  return String(page.data?.[0]?.id);
}

async function walkRecords(session: Session): Promise<void> {
  const account = await firstId(session, "/v1/accounts");
  const member = await firstId(session, "/v1/members");
  await succeed(session, `GET /v1/members/${member}`);
  const creations = {
    accounts: { fields: { $name: "Kestrel Labs" } },
    contacts: { fields: { $name: { firstName: "Ada" } }, relationships: { $account: account } },
    opportunities: { fields: { $name: "Kestrel: pilot", $stage: "Discovery" }, relationships: { $account: account } },
    tasks: { fields: { $title: "Call", $status: "TODO" }, relationships: { $assignedTo: member } },
    notes: { fields: { $title: "Call" }, relationships: { $account: [account] } },
  };
  for (const [folder, creation] of Object.entries(creations)) {
    await succeed(session, `GET /v1/${folder}/definitions`);
    const { id } = await succeed(session, `POST /v1/${folder}`, creation);
    const key = Object.keys(creation.fields)[0];
    await succeed(session, `GET /v1/${folder}/${id}`);
    await succeed(session, `POST /v1/${folder}/${id}`, { fields: {} });
    if (!["tasks", "notes"].includes(folder)) await succeed(session, `GET /v1/${folder}/${id}/fields/${key}/history`);
    await succeed(session, `DELETE /v1/${folder}/${id}`);
    await succeed(session, `GET /v1/${folder}`);
  }
}

async function walkMeetingsAndFiles(session: Session): Promise<void> {
  const upload = await succeed(session, "POST /v1/files", { filename: "a.txt", mimeType: "text/plain", sizeBytes: 2 });
  const put = { method: "PUT", body: "hi", headers: Object(upload.uploadHeaders) };
  expect((await session.sandbox.fetch(String(upload.uploadUrl), put)).status).toBe(200);
  await succeed(session, `POST /v1/files/${upload.id}/complete`, {});
  await succeed(session, `GET /v1/files/${upload.id}`);
  await succeed(session, `GET /v1/files/${upload.id}/url`);
  const other = await succeed(session, "POST /v1/files", { filename: "b.txt", mimeType: "text/plain", sizeBytes: 2 });
  await succeed(session, `POST /v1/files/${other.id}/cancel`);
  await succeed(session, "GET /v1/files");
  await succeed(session, "GET /v1/meetings/definitions");
  await succeed(session, "GET /v1/meetings");
  const { id } = await succeed(session, "POST /v1/meetings", {
    fields: { $title: "Review", $startDate: "2026-04-01T10:00:00Z", $endDate: "2026-04-01T11:00:00Z" },
    relationships: { $transcript: upload.id },
  });
  await succeed(session, `GET /v1/meetings/${id}`);
  await succeed(session, `POST /v1/meetings/${id}`, { fields: { $privacySetting: "METADATA" } });
  await succeed(session, `DELETE /v1/meetings/${id}`);
}

async function walkLists(session: Session): Promise<void> {
  for (const [plural, type] of Object.entries({
    accounts: "account",
    contacts: "contact",
    opportunities: "opportunity",
  })) {
    const member = await firstId(session, `/v1/${plural}`);
    const creation = { fields: { $name: plural, $objectType: type }, relationships: { [`$${plural}`]: member } };
    const { id } = await succeed(session, "POST /v1/lists", creation);
    const page = await succeed(session, `GET /v1/lists/${id}/${plural}`);
    expect(page.totalCount).toBe(1);
    await succeed(session, `GET /v1/lists/${id}`);
    await succeed(session, `POST /v1/lists/${id}`, { fields: { $name: "Renamed" } });
    await succeed(session, `DELETE /v1/lists/${id}`);
  }
  await succeed(session, "GET /v1/lists");
}

async function walkEmails(session: Session): Promise<void> {
  const message = { from: "Priya@harbour.example.com", to: ["ines@brightwater.example.com"], subject: "Hello" };
  await succeed(session, "POST /v1/emails/send", { ...message, messageBody: { content: "<p>Hello</p>" } });
  await succeed(session, "POST /v1/emails/draft", message);
  const id = await firstId(session, "/v1/emails");
  const email = await succeed(session, `GET /v1/emails/${id}`);
  expect(email.fields?.$body).toBeDefined();
}

async function walkObjects(session: Session): Promise<void> {
  await succeed(session, "GET /v1/objects");
  await succeed(session, "GET /v1/objects/shipment");
  await succeed(session, "GET /v1/objects/shipment/definitions");
  const { id } = await succeed(session, "POST /v1/objects/shipment/values", { fields: { label: "HH-1" } });
  await succeed(session, `GET /v1/objects/shipment/values/${id}`);
  await succeed(session, `POST /v1/objects/shipment/values/${id}`, { fields: { insured: true } });
  await succeed(session, `GET /v1/objects/shipment/values/${id}/fields/insured/history`);
  await succeed(session, `DELETE /v1/objects/shipment/values/${id}`);
}

async function walkMerges(session: Session): Promise<void> {
  for (const [list, merge] of [
    ["/v1/accounts", "/v1/accounts/merge"],
    ["/v1/contacts", "/v1/contacts/merge"],
    ["/v1/opportunities", "/v1/opportunities/merge"],
    ["/v1/objects/shipment", "/v1/objects/shipment/merge"],
  ] as const) {
    const page = await succeed(session, `GET ${list}?limit=2`);
    const ids = { primaryId: page.data?.[0]?.id, duplicateId: page.data?.[1]?.id };
    const result = await succeed(session, `POST ${merge}`, ids);
    await succeed(session, `GET /v1/merges/${result.merge?.id}`);
  }
}
