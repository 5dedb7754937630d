import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { FaultRule, SandboxOptions } from "../../sandbox/index.ts";
import { operationIds, startSession } from "../support/sandbox-session.ts";
import type { Session, SessionResponse } from "../support/sandbox-session.ts";

/** Brings an error about. */
type Walk = (session: Session) => Promise<SessionResponse>;

const account = { fields: { $name: "Kestrel" } };
const mail = { from: "priya@harbour.example.com", to: ["ines@brightwater.example.com"], subject: "Hello" };

function createAccount(body: unknown, headers: Record<string, string> = {}): Walk {
  return (session) => session.lightfield("POST /v1/accounts", { body, headers });
}

function link(key: string, ids: unknown): Walk {
  return createAccount({ ...account, relationships: { [key]: ids } });
}

async function linkDeleted(session: Session): Promise<SessionResponse> {
  const id = String((await session.lightfield("GET /v1/contacts?limit=1")).body.data?.[0]?.id);
  await session.lightfield(`DELETE /v1/contacts/${id}`);
  return link("$contact", id)(session);
}

/** Writes an opportunity. */
function enter(fields: Record<string, string>): Walk {
  return async (session) => {
    const $account = (await session.lightfield("GET /v1/accounts?limit=1")).body.data?.[0]?.id;
    const body = { fields: { $name: "Kestrel", ...fields }, relationships: { $account } };
    return session.lightfield("POST /v1/opportunities", { body });
  };
}

function filterDeals(condition: string): Walk {
  return (session) => session.lightfield(`GET /v1/opportunities?${condition}`);
}

const pipelineId = expect.stringMatching(/^pd_/);

function candidate(stageLabel: string, pipelineName: string): object {
  return { stageOptionId: expect.stringMatching(/^opt_/), stageLabel, pipelineId, pipelineName };
}

interface Expected {
  walk: Walk;
  status: number;
  param?: string;
  /** Other members of the error. */
  help?: object;
}

const codes: Record<string, Expected> = {
  unknown_field: { walk: createAccount({ fields: { $name: "K", bogus: 1 } }), status: 400, param: "fields.bogus" },
  unknown_relationship: { walk: link("$bogus", "x"), status: 400, param: "relationships.$bogus" },
  referenced_resource_missing: {
    walk: (session) => session.lightfield("POST /v1/emails/draft", { body: { ...mail, attachments: ["fil_none"] } }),
    status: 400,
    param: "attachments",
  },
  relationship_entity_missing: { walk: link("$owner", "mem_none"), status: 400, param: "relationships.$owner" },
  relationship_entity_inactive: { walk: linkDeleted, status: 400, param: "relationships.$contact" },
  invalid_type: { walk: createAccount({ fields: { $name: "K", seats: "many" } }), status: 400, param: "fields.seats" },
  parameter_missing: { walk: createAccount({ fields: {} }), status: 400, param: "fields.$name" },
  invalid_configuration: {
    walk: createAccount({ fields: { $name: "K", $accountStatus: "won" } }),
    status: 400,
    param: "fields.$accountStatus",
  },
  idempotency_key_too_long: {
    walk: createAccount(account, { "idempotency-key": "k".repeat(256) }),
    status: 400,
    param: "Idempotency-Key",
  },
  version_header: { walk: createAccount(account, { "lightfield-version": "2025-01-01" }), status: 400 },
  relationship_write_limit_exceeded: {
    walk: link(
      "$contact",
      Array.from({ length: 26 }, (_, i) => `con_${i}`),
    ),
    status: 422,
    param: "relationships",
  },
  ambiguous_stage_label: {
    walk: enter({ $stage: "Outreach" }),
    status: 422,
    param: "fields.$stage",
    help: { candidates: [candidate("Outreach", "Renewals"), candidate("Outreach", "Partnerships")], truncated: false },
  },
  stage_unresolved_in_pipeline: {
    walk: enter({ $stage: "Won", $pipeline: "Renewals" }),
    status: 422,
    param: "fields.$stage",
    help: { pipelineId, candidates: [candidate("Won", "Sales")], truncated: false },
  },
  unknown_pipeline: {
    walk: enter({ $stage: "Won", $pipeline: "pd_none" }),
    status: 422,
    param: "fields.$pipeline",
    help: { activePipelineIds: [pipelineId, pipelineId, pipelineId] },
  },
};

/** Codes that come with another status when a filter brings them about. */
const codesOfFilters: Record<string, Expected> = {
  ambiguous_stage_label: {
    walk: filterDeals("$stage[equal]=Negotiation"),
    status: 400,
    param: "$stage[equal]",
    help: { candidates: [candidate("Negotiation", "Sales"), candidate("Negotiation", "Renewals")], truncated: false },
  },
  unknown_pipeline: {
    walk: filterDeals("$pipeline[equal]=Sales"),
    status: 400,
    param: "$pipeline[equal]",
    help: { activePipelineIds: [pipelineId, pipelineId, pipelineId] },
  },
};

/** Every string that a schema with open values lists. */
function listed(schema: "ErrorCode" | "ErrorType"): string[] {
  const document = parse(readFileSync("openapi/lightfield.yaml", "utf8"));
  return [...document.components.schemas[schema].anyOf[0].enum].sort();
}

describe("each documented code of Lightfield's errors", () => {
  test("is walked here", () => {
    expect(Object.keys(codes).sort()).toEqual(listed("ErrorCode"));
  });

  const walks = [...Object.entries(codes), ...Object.entries(codesOfFilters)];

  test.each(walks)("%s", async (code, { walk, status, param, help }) => {
    const response = await walk(startSession({ pipelines: true }));
    const type = status === 400 ? "bad_request" : "unprocessable_content";
    const detail = { type, code, message: expect.any(String), ...(param !== undefined && { param }), ...help };
    expect([response.status, response.body]).toEqual([status, { error: detail }]);
  });
});

const listAccounts: Walk = (session) => session.lightfield("GET /v1/accounts");

/** A sandbox in which every request gets an error. */
function failing(status: number): SandboxOptions {
  const fault: FaultRule = { fault: "error-before", status };
  return { faults: [fault] };
}

async function createTwiceAtOnce(session: Session): Promise<SessionResponse> {
  const create = createAccount(account, { "idempotency-key": "key-1" });
  const [, second] = await Promise.all([create(session), create(session)]);
  return second;
}

async function cancelTwice(session: Session): Promise<SessionResponse> {
  const body = { filename: "a.txt", mimeType: "text/plain", sizeBytes: 1 };
  const { id } = (await session.lightfield("POST /v1/files", { body })).body;
  await session.lightfield(`POST /v1/files/${id}/cancel`);
  return session.lightfield(`POST /v1/files/${id}/cancel`);
}

const types: Record<string, { walk: Walk; status: number; options?: SandboxOptions }> = {
  bad_request: { walk: (session) => session.lightfield("GET /v1/accounts?limit=0"), status: 400 },
  unauthorized: { walk: (session) => session.lightfield("GET /v1/accounts", { key: null }), status: 401 },
  forbidden: {
    walk: (session) => session.lightfield("POST /v1/accounts", { key: "sk_lf_sandbox_read", body: account }),
    status: 403,
  },
  not_found: { walk: (session) => session.lightfield("GET /v1/accounts/acc_none"), status: 404 },
  conflict: { walk: cancelTwice, status: 409 },
  idempotency_conflict: { walk: createTwiceAtOnce, status: 409, options: { pause: () => Promise.resolve() } },
  unsupported_media_type: { walk: createAccount(account, { "content-type": "text/plain" }), status: 415 },
  unprocessable_content: { walk: link("$contact", Array(26).fill("con_none")), status: 422 },
  too_many_requests: { walk: listAccounts, status: 429, options: { rateLimit: 0 } },
  internal_server_error: { walk: listAccounts, status: 500, options: failing(500) },
  service_unavailable: { walk: listAccounts, status: 503, options: failing(503) },
  gateway_timeout: { walk: listAccounts, status: 504, options: failing(504) },
};

describe("each documented type of Lightfield's errors", () => {
  test("is walked here", () => {
    expect(Object.keys(types).sort()).toEqual(listed("ErrorType"));
  });

  test.each(Object.entries(types))("%s", async (type, { walk, status, options }) => {
    const response = await walk(startSession(options));
    expect([response.status, response.body.error?.type ?? response.body.type]).toEqual([status, type]);
  });
});

const statuses: Record<number, { walk: Walk; options?: SandboxOptions }> = {
  400: { walk: (session) => session.wootiv("POST /role", { body: { name: 1 } }) },
  401: { walk: (session) => session.wootiv("GET /contacts", { key: null }) },
  403: { walk: (session) => session.wootiv("DELETE /role/x"), options: failing(403) },
  404: { walk: (session) => session.wootiv("GET /contacts/x") },
  409: { walk: (session) => session.wootiv("POST /role", { body: { name: "Admin", description: "" } }) },
  422: {
    walk: (session) => {
      const times = { startDate: "2026-02-01T00:00:00Z", endDate: "2026-01-01T00:00:00Z" };
      return session.wootiv("POST /subscription", {
        body: { ...times, planName: "free", status: "trial", workspaceId: "w" },
      });
    },
  },
  429: { walk: (session) => session.wootiv("GET /contacts"), options: failing(429) },
  500: { walk: (session) => session.wootiv("GET /contacts"), options: failing(500) },
};

describe("each documented status of Wootiv's errors", () => {
  test("is walked here", () => {
    const document = parse(readFileSync("openapi/wootiv.yaml", "utf8"));
    const operations = Object.values<Record<string, { responses?: object }>>(document.paths).flatMap(Object.values);
    const declared = operations.flatMap(({ responses = {} }) => Object.keys(responses));
    expect(operations.filter((operation) => "responses" in operation)).toHaveLength(operationIds("wootiv").length);
    expect(Object.keys(statuses)).toEqual([...new Set(declared)].filter((status) => status >= "400").sort());
  });

  test.each(Object.entries(statuses))("%s", async (status, { walk, options }) => {
    const response = await walk(startSession(options));
    expect(response.status).toBe(Number(status));
    expect(response.body.statusCode).toBe(Number(status));
    expect(response.body.message).toBeTruthy();
  });
});
