import { describe, expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Call } from "../support/sandbox-session.ts";

const readOnly = "sk_lf_sandbox_read";
const contactsOnly = "sk_lf_sandbox_contacts";
const account = { fields: { $name: "Kestrel" } };

describe("an error has the API's form", () => {
  test.each<[rule: string, request: string, call: Call, status: number, detail: Record<string, string>]>([
    ["no key", "GET /v1/accounts", { key: null }, 401, { type: "unauthorized", message: "Invalid API key." }],
    [
      "a wrong key",
      "GET /v1/accounts",
      { key: "sk_lf_wrong" },
      401,
      { type: "unauthorized", message: "Invalid API key." },
    ],
    [
      "the missing scope of the vendor's quickstart",
      "GET /v1/accounts?limit=1",
      { key: contactsOnly },
      403,
      { type: "forbidden", message: "Token does not have the 'accounts:read' scope." },
    ],
    [
      "another missing scope",
      "POST /v1/accounts",
      { key: readOnly, body: account },
      403,
      { type: "forbidden", message: "Token does not have the 'accounts:create' scope." },
    ],
    [
      "the second of two scopes missing",
      "POST /v1/contacts/merge",
      { key: readOnly, body: { primaryId: "a", duplicateId: "b" } },
      403,
      { type: "forbidden", message: "Token does not have the 'contacts:update' scope." },
    ],
    [
      "an ID that leads nowhere",
      "GET /v1/accounts/acc_none",
      {},
      404,
      { type: "not_found", message: "There is no account with the ID acc_none." },
    ],
    [
      "an unknown object type",
      "GET /v1/objects/account",
      {},
      404,
      { type: "not_found", message: "There is no object type with the ID account." },
    ],
    [
      "a wrong path",
      "GET /v1/nothing",
      {},
      404,
      { type: "not_found", message: "There is nothing at GET /v1/nothing." },
    ],
    [
      "a wrong method",
      "PUT /v1/accounts",
      {},
      404,
      { type: "not_found", message: "There is nothing at PUT /v1/accounts." },
    ],
    [
      "no version header",
      "GET /v1/accounts",
      { headers: { "lightfield-version": "" } },
      400,
      {
        type: "bad_request",
        code: "version_header",
        message: "The Lightfield-Version header must be one of 2026-03-01.",
      },
    ],
    [
      "a limit above 25",
      "GET /v1/accounts?limit=26",
      {},
      400,
      { type: "bad_request", code: "invalid_type", param: "limit", message: "limit must be <= 25." },
    ],
    [
      "a limit of zero",
      "GET /v1/accounts?limit=0",
      {},
      400,
      { type: "bad_request", code: "invalid_type", param: "limit", message: "limit must be >= 1." },
    ],
    [
      "an offset that is no number",
      "GET /v1/members?offset=x",
      {},
      400,
      { type: "bad_request", code: "invalid_type", param: "offset", message: "offset must be integer." },
    ],
    [
      "a missing field",
      "POST /v1/accounts",
      { body: { fields: {} } },
      400,
      { type: "bad_request", code: "parameter_missing", param: "fields.$name", message: "fields.$name is required." },
    ],
    [
      "an unknown field of an open object",
      "POST /v1/accounts",
      { body: { fields: { $name: "K", bogus: 1 } } },
      400,
      { type: "bad_request", code: "unknown_field", param: "fields.bogus", message: "There is no field named bogus." },
    ],
    [
      "an unknown field of a closed object",
      "POST /v1/notes",
      { body: { fields: { $title: "K", bogus: 1 } } },
      400,
      { type: "bad_request", code: "unknown_field", param: "fields.bogus", message: "There is no field named bogus." },
    ],
    [
      "an unknown relationship of an open object",
      "POST /v1/accounts",
      { body: { ...account, relationships: { $bogus: "x" } } },
      400,
      {
        type: "bad_request",
        code: "unknown_relationship",
        param: "relationships.$bogus",
        message: "There is no relationship named $bogus.",
      },
    ],
    [
      "an unknown relationship of a closed object",
      "POST /v1/notes",
      { body: { fields: { $title: "K" }, relationships: { $bogus: "x" } } },
      400,
      {
        type: "bad_request",
        code: "unknown_relationship",
        param: "relationships.$bogus",
        message: "There is no relationship named $bogus.",
      },
    ],
    [
      "a value of the wrong type",
      "POST /v1/accounts",
      { body: { fields: { $name: 1 } } },
      400,
      { type: "bad_request", code: "invalid_type", param: "fields.$name", message: "fields.$name must be string." },
    ],
    [
      "a value that is not among the allowed",
      "POST /v1/tasks",
      { body: { fields: { $title: "K", $status: "LATER" }, relationships: { $assignedTo: "m" } } },
      400,
      {
        type: "bad_request",
        code: "invalid_type",
        param: "fields.$status",
        message: "fields.$status must be one of TODO, IN_PROGRESS, COMPLETE, CANCELLED.",
      },
    ],
    [
      "a read-only field",
      "POST /v1/accounts",
      { body: { fields: { $name: "K", $accountStatus: "won" } } },
      400,
      {
        type: "bad_request",
        code: "invalid_configuration",
        param: "fields.$accountStatus",
        message: "$accountStatus is read-only.",
      },
    ],
    [
      "a relationship to nothing",
      "POST /v1/accounts",
      { body: { ...account, relationships: { $owner: "mem_none" } } },
      400,
      {
        type: "bad_request",
        code: "relationship_entity_missing",
        param: "relationships.$owner",
        message: "There is no member with the ID mem_none.",
      },
    ],
    [
      "no body",
      "POST /v1/accounts",
      { headers: { "content-type": "application/json" } },
      400,
      { type: "bad_request", code: "parameter_missing", message: "A request body is required." },
    ],
    [
      "a body that is no JSON",
      "POST /v1/accounts",
      { body: account, headers: { "content-type": "text/plain" } },
      415,
      { type: "unsupported_media_type", message: "Send the body as application/json." },
    ],
    [
      "an idempotency key that is too long",
      "POST /v1/accounts",
      { body: account, headers: { "idempotency-key": "k".repeat(256) } },
      400,
      {
        type: "bad_request",
        code: "idempotency_key_too_long",
        param: "Idempotency-Key",
        message: "The idempotency key has more than 255 characters.",
      },
    ],
  ])("%s", async (_, request, call, status, detail) => {
    const response = await startSession().lightfield(request, call);
    expect(response.status).toBe(status);
    expect(response.body).toEqual({ error: detail });
  });
});

test("a body that is not valid JSON is a bad request", async () => {
  const { sandbox } = startSession();
  const headers = {
    authorization: "Bearer sk_lf_sandbox",
    "lightfield-version": "2026-03-01",
    "content-type": "application/json",
  };
  const response = await sandbox.fetch("http://sandbox.test/v1/accounts", { method: "POST", headers, body: "{" });
  expect(response.status).toBe(400);
});

test("the status of a workflow run is given without a version header", async () => {
  const { sandbox } = startSession();
  const headers = { authorization: "Bearer sk_lf_sandbox" };
  const response = await sandbox.fetch("http://sandbox.test/v1/workflowRun/run_failed/status", { headers });
  expect(await response.json()).toEqual({ status: "failed" });
});

test("an absent version header is named as required", async () => {
  const { sandbox } = startSession();
  const headers = { authorization: "Bearer sk_lf_sandbox" };
  const response = await sandbox.fetch("http://sandbox.test/v1/accounts", { headers });
  expect(await response.json()).toEqual({
    error: { type: "bad_request", code: "version_header", message: "The Lightfield-Version header is required." },
  });
});

test("the key for contacts reads contacts and nothing else", async () => {
  const session = startSession();
  expect((await session.lightfield("GET /v1/contacts", { key: contactsOnly })).status).toBe(200);
  expect((await session.lightfield("GET /v1/auth/validate", { key: contactsOnly })).body.scopes).toEqual([
    "contacts:read",
  ]);
  expect((await session.lightfield("GET /v1/notes", { key: contactsOnly })).status).toBe(403);
});

test("a key has its scopes in the response, an empty list for all of them", async () => {
  const session = startSession();
  expect((await session.lightfield("GET /v1/auth/validate")).body.scopes).toEqual([]);
  const { body } = await session.lightfield("GET /v1/auth/validate", { key: readOnly });
  expect(body).toMatchObject({ active: true, tokenType: "api_key", subjectType: "user" });
  expect(body.scopes).toContain("accounts:read");
  expect(JSON.stringify(body.scopes)).not.toMatch(/create|update|delete/);
});
