import { describe, expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Call } from "../support/sandbox-session.ts";

const person = {
  email: "a@example.com",
  firstName: "A",
  lastName: "B",
  phoneNumber: "",
  metadata: {},
  contactGroupId: "g",
};

describe("an error has Nest's form", () => {
  test.each<[rule: string, request: string, call: Call, body: object]>([
    ["no key", "GET /contacts", { key: null }, { statusCode: 401, message: "Unauthorized" }],
    ["a wrong key", "GET /contacts", { key: "wrong" }, { statusCode: 401, message: "Unauthorized" }],
    ["a key of the other API", "GET /contacts", { key: "sk_lf_sandbox" }, { statusCode: 401, message: "Unauthorized" }],
    [
      "a wrong password",
      "POST /auth/login",
      { body: { username: "ann.lee", password: "no" } },
      { statusCode: 401, message: "Unauthorized" },
    ],
    [
      "an ID that leads nowhere",
      "GET /contacts/x",
      {},
      { statusCode: 404, message: "Contact not found", error: "Not Found" },
    ],
    [
      "a wrong path",
      "GET /nothing?x=1",
      {},
      { statusCode: 404, message: "Cannot GET /nothing?x=1", error: "Not Found" },
    ],
    [
      "a wrong method",
      "DELETE /contacts",
      {},
      { statusCode: 404, message: "Cannot DELETE /contacts", error: "Not Found" },
    ],
    [
      "a missing property",
      "POST /contacts",
      { body: person },
      { statusCode: 400, message: ["workspaceId must be a string"], error: "Bad Request" },
    ],
    [
      "several wrong properties",
      "POST /role",
      { body: { name: 1 } },
      { statusCode: 400, message: ["description must be a string", "name must be a string"], error: "Bad Request" },
    ],
    [
      "no body",
      "POST /role",
      {},
      { statusCode: 400, message: ["description must be a string", "name must be a string"], error: "Bad Request" },
    ],
    [
      "a wrong property further in",
      "POST /role/bulk",
      { body: { bulk: [{ name: "a", description: true }] } },
      { statusCode: 400, message: ["bulk.0.description must be a string"], error: "Bad Request" },
    ],
    [
      "a value that is not among the allowed",
      "PATCH /subscription/x",
      { body: { planName: "gold" } },
      {
        statusCode: 400,
        message: ["planName must be one of the following values: free, personal_pro, business_pro, enterprise"],
        error: "Bad Request",
      },
    ],
    [
      "a time that is none",
      "PATCH /subscription/x",
      { body: { endDate: "soon" } },
      { statusCode: 400, message: ["endDate must be a valid ISO 8601 date string"], error: "Bad Request" },
    ],
    [
      "a missing query parameter",
      "GET /features",
      {},
      { statusCode: 400, message: ["planName must be a string"], error: "Bad Request" },
    ],
    [
      "a form without a file",
      "POST /aws/buckets/upload",
      { body: new FormData() },
      { statusCode: 400, message: "File is required", error: "Bad Request" },
    ],
    [
      "an address that is taken",
      "POST /mailbox",
      { body: { name: "O", uniqueAddress: "orders", dotcom: "mail.example.com", objective: "", config: {} } },
      { statusCode: 409, message: "A mailbox with this address already exists", error: "Conflict" },
    ],
    [
      "a user that exists",
      "POST /auth/signup",
      { body: { email: "ann.lee@example.com", password: "p", plan: "free" } },
      { statusCode: 409, message: "A user with this email already exists", error: "Conflict" },
    ],
    [
      "an end before the beginning",
      "POST /subscription",
      {
        body: {
          startDate: "2026-02-01T00:00:00Z",
          endDate: "2026-01-01T00:00:00Z",
          planName: "free",
          status: "trial",
          workspaceId: "w",
        },
      },
      { statusCode: 422, message: "endDate must be after startDate", error: "Unprocessable Entity" },
    ],
  ])("%s", async (_, request, call, body) => {
    const response = await startSession().wootiv(request, call);
    expect(response.body).toEqual(body);
    expect(response.status).toBe(Object(body).statusCode);
  });
});

test("a body that is not valid JSON is a bad request", async () => {
  const { sandbox } = startSession();
  const headers = { authorization: "Bearer wootiv_sandbox", "content-type": "application/json" };
  const response = await sandbox.fetch("http://sandbox.test/role", { method: "POST", headers, body: "{" });
  expect(await response.json()).toMatchObject({ statusCode: 400, error: "Bad Request" });
});

test("properties that are not declared are dropped", async () => {
  const body = { name: "Auditor", description: "Reads.", id: "mine", admin: true };
  const response = await startSession().wootiv("POST /role", { body });
  expect(response.status).toBe(201);
  expect(response.body).not.toHaveProperty("admin");
  expect(response.body.id).not.toBe("mine");
});
