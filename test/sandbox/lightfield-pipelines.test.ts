import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Body, Session, SessionResponse } from "../support/sandbox-session.ts";

interface Option {
  id: string;
  label: string;
  parentId?: string;
}

/** A sandbox with pipelines, and the IDs that tests write as `<Renewals>` or `<Renewals/Outreach>`. */
async function startWithPipelines(): Promise<{ session: Session; write: (text: string) => string }> {
  const session = startSession({ pipelines: true });
  const { body } = await session.lightfield("GET /v1/opportunities/definitions");
  const pipelines = optionsOf(body, "$pipeline");
  const ids = new Map(pipelines.map(({ id, label }) => [label, id]));
  for (const { id, label, parentId } of optionsOf(body, "$stage")) {
    ids.set(`${pipelines.find((pipeline) => pipeline.id === parentId)?.label}/${label}`, id);
  }
  const write = (text: string): string => text.replace(/<([^>]+)>/g, (_, name: string) => ids.get(name) ?? "nothing");
  return { session, write };
}

function optionsOf(definitions: Body, key: string): Option[] {
  return Object.values(Object(definitions.fieldDefinitions?.[key]?.typeConfiguration?.options));
}

async function create(session: Session, fields: object): Promise<SessionResponse> {
  const account = (await session.lightfield("GET /v1/accounts?limit=1")).body.data?.[0]?.id;
  const body = { fields: { $name: "Kestrel", ...fields }, relationships: { $account: account } };
  return session.lightfield("POST /v1/opportunities", { body });
}

/** The option ID of the stage that was written, or the error. */
function stageOf({ status, body }: SessionResponse): string {
  return status === 200
    ? String(body.fields?.$stage?.value)
    : `${status} ${body.error?.code} ${body.error?.param} ${Object.keys(Object(body.error)).slice(4)}`;
}

const resolved: [rule: string, fields: Record<string, string>, stage: string][] = [
  ["an option ID needs no pipeline", { $stage: "<Renewals/Negotiation>" }, "<Renewals/Negotiation>"],
  ["nor does a label of one pipeline only", { $stage: "Renewed" }, "<Renewals/Renewed>"],
  ["its case and white space do not count", { $stage: " agreement  SENT" }, "<Partnerships/Agreement sent>"],
  ["a label of several means the stage of the default one", { $stage: "Negotiation" }, "<Sales/Negotiation>"],
  ["unless the ID of another is given", { $stage: "Negotiation", $pipeline: "<Renewals>" }, "<Renewals/Negotiation>"],
  ["or its name", { $stage: "Outreach", $pipeline: "Partnerships" }, "<Partnerships/Outreach>"],
  ["a pipeline may stand by a stage of its own", { $stage: "<Sales/Won>", $pipeline: "Sales" }, "<Sales/Won>"],
];

const refused: [rule: string, fields: Record<string, unknown>, error: string][] = [
  [
    "a label that the default pipeline lacks and several others have",
    { $stage: "Outreach" },
    "422 ambiguous_stage_label fields.$stage candidates,truncated",
  ],
  [
    "a label from another pipeline",
    { $stage: "Won", $pipeline: "<Renewals>" },
    "422 stage_unresolved_in_pipeline fields.$stage pipelineId,candidates,truncated",
  ],
  [
    "an option ID from another pipeline",
    { $stage: "<Sales/Won>", $pipeline: "Renewals" },
    "422 stage_unresolved_in_pipeline fields.$stage pipelineId,candidates,truncated",
  ],
  [
    "a label that is nowhere, in a pipeline",
    { $stage: "Elsewhere", $pipeline: "Renewals" },
    "422 stage_unresolved_in_pipeline fields.$stage pipelineId,candidates,truncated",
  ],
  ["a label that is nowhere", { $stage: "Elsewhere" }, "400 invalid_type fields.$stage "],
  [
    "an unknown pipeline",
    { $stage: "Won", $pipeline: "pd_none" },
    "422 unknown_pipeline fields.$pipeline activePipelineIds",
  ],
  ["a pipeline that is no text", { $stage: "Won", $pipeline: 1 }, "400 invalid_type fields.$pipeline "],
];

function written(fields: Record<string, unknown>, write: (text: string) => string): Record<string, unknown> {
  return JSON.parse(write(JSON.stringify(fields)));
}

test.each(resolved)("when writing, %s", async (_, fields, stage) => {
  const { session, write } = await startWithPipelines();
  const created = await create(session, written(fields, write));
  expect(stageOf(created)).toBe(write(stage));
  expect(created.body.fields).not.toHaveProperty("$pipeline");
  const { id } = Object((await session.lightfield("GET /v1/opportunities?limit=1")).body.data?.[0]);
  const body = { fields: written(fields, write) };
  expect(stageOf(await session.lightfield(`POST /v1/opportunities/${id}`, { body }))).toBe(write(stage));
});

test.each(refused)("%s is refused when writing, and nothing is changed", async (_, fields, error) => {
  const { session, write } = await startWithPipelines();
  const before = (await session.lightfield("GET /v1/opportunities")).body;
  expect(stageOf(await create(session, written(fields, write)))).toBe(error);
  const body = { fields: { $name: "Changed", ...written(fields, write) } };
  const path = `POST /v1/opportunities/${before.data?.[0]?.id}`;
  expect(stageOf(await session.lightfield(path, { body }))).toBe(error);
  expect((await session.lightfield("GET /v1/opportunities")).body).toEqual(before);
});

test.each([{ $pipeline: "Renewals" }, { $pipeline: "Renewals", $stage: null }])(
  "a pipeline without a stage is refused: %j",
  async (fields) => {
    const { session } = await startWithPipelines();
    const { id } = Object((await session.lightfield("GET /v1/opportunities?limit=1")).body.data?.[0]);
    const response = await session.lightfield(`POST /v1/opportunities/${id}`, { body: { fields } });
    expect(stageOf(response)).toBe("400 parameter_missing fields.$stage ");
  },
);

/** The stages that opportunities are in, one of each kind beside the four of the seed, or the error. */
async function find(query: string): Promise<string[]> {
  const { session, write } = await startWithPipelines();
  const stages = ["<Sales/Negotiation>", "<Renewals/Negotiation>", "<Renewals/Outreach>", "<Partnerships/Outreach>"];
  for (const stage of stages) await create(session, { $name: stage.slice(1, -1), $stage: write(stage) });
  const { status, body } = await session.lightfield(`GET /v1/opportunities?${write(query)}`);
  if (status !== 200)
    return [`${status} ${body.error?.code} ${body.error?.param}`, ...Object.keys(body.error ?? {}).slice(4)];
  return Object.values(body.data ?? {}).map(({ fields }) => String(fields?.$name?.value));
}

const seeded = ["Brightwater: 240 seats", "Northgate: three depots", "Solstice: trial", "Fernhill: renewal"];

test.each<[query: string, names: string[]]>([
  ["$pipeline[equal]=<Renewals>", ["Renewals/Negotiation", "Renewals/Outreach"]],
  ["$pipeline=<Partnerships>", ["Partnerships/Outreach"]],
  ["$pipeline[-equal]=<Sales>", ["Renewals/Negotiation", "Renewals/Outreach", "Partnerships/Outreach"]],
  ["$pipeline[-equal]=<Renewals>&$pipeline[-equal]=<Partnerships>", [...seeded, "Sales/Negotiation"]],
  ["$stage[equal]=<Renewals/Negotiation>", ["Renewals/Negotiation"]],
  ["$stage[equal]=<Renewals/Negotiation>&$pipeline[equal]=<Sales>", []],
  ["$stage[equal]=Negotiation&$pipeline[equal]=<Renewals>", ["Renewals/Negotiation"]],
  ["$pipeline[equal]=<Sales>&$stage[equal]=Negotiation", ["Sales/Negotiation"]],
  ["$stage[-equal]=Negotiation&$pipeline[equal]=<Renewals>", ["Renewals/Outreach"]],
  ["$stage[equal]=Outreach&$pipeline[equal]=<Sales>", []],
  ["$stage[equal]=Won", ["Fernhill: renewal"]],
  ["$stage[equal]=%20wON%20", ["Fernhill: renewal"]],
  ["$stage[equal]=Elsewhere", []],
])("opportunities where %s", async (query, names) => {
  expect(await find(query)).toEqual(names);
});

test.each<[query: string, error: string, ...keys: string[]]>([
  ["$stage[equal]=negotiation", "400 ambiguous_stage_label $stage[equal]", "candidates", "truncated"],
  ["$stage[-equal]=Outreach", "400 ambiguous_stage_label $stage[-equal]", "candidates", "truncated"],
  [
    "$stage[equal]=Outreach&$pipeline[-equal]=<Renewals>",
    "400 ambiguous_stage_label $stage[equal]",
    "candidates",
    "truncated",
  ],
  ["$pipeline[equal]=pd_none", "400 unknown_pipeline $pipeline[equal]", "activePipelineIds"],
  ["$pipeline[equal]=Renewals", "400 unknown_pipeline $pipeline[equal]", "activePipelineIds"],
  ["$pipeline[-equal]=pd_none", "400 unknown_pipeline $pipeline[-equal]", "activePipelineIds"],
  ["$pipeline[startsWith]=<Sales>", "400 invalid_configuration $pipeline[startsWith]"],
  ["$pipeline[equal]=<Sales>&$pipeline=<Renewals>", "400 invalid_configuration $pipeline"],
])("the filter %s is refused", async (query, ...error) => {
  expect(await find(query)).toEqual(error);
});

test("definitions show the pipelines, and which of them each stage belongs to", async () => {
  const session = startSession({ pipelines: true });
  const { body } = await session.lightfield("GET /v1/opportunities/definitions");
  const pipelines = optionsOf(body, "$pipeline");
  expect(pipelines.map(({ label }) => label)).toEqual(["Sales", "Renewals", "Partnerships"]);
  expect(pipelines.map(({ id }) => id.slice(0, 3))).toEqual(["pd_", "pd_", "pd_"]);
  expect(body.fieldDefinitions?.$stage?.typeConfiguration?.parentFieldKey).toBe("$pipeline");
  const owners = new Set(optionsOf(body, "$stage").map(({ parentId }) => parentId));
  expect([...owners]).toEqual(pipelines.map(({ id }) => id));
});

test("without the option there are no pipelines, and they change no identifier of Lightfield's records", async () => {
  const [without, having] = [startSession(), startSession({ pipelines: true })];
  const list = "GET /v1/opportunities";
  expect((await having.lightfield(list)).body).toEqual((await without.lightfield(list)).body);
  const { body } = await without.lightfield("GET /v1/opportunities/definitions");
  expect(JSON.stringify(body)).not.toMatch(/pipeline|parent/);
  expect(stageOf(await create(without, { $stage: "Won", $pipeline: "Sales" }))).toBe(
    "400 unknown_field fields.$pipeline ",
  );
  const { status, body: refusal } = await without.lightfield(`${list}?$pipeline[equal]=pd_x`);
  expect([status, refusal.error?.code]).toEqual([400, "unknown_field"]);
});
