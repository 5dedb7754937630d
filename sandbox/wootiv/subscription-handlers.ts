import { omit, textOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import type { Completion } from "./crud-handlers.ts";
import { unprocessable } from "./errors.ts";
import { findRow } from "./find.ts";
import type { WootivState } from "./state.ts";
import type { Row } from "./tables.ts";

/** The features of each plan, by name. */
const features: ReadonlyMap<string, JSONValue> = new Map([
  ["free", listLimits(1, 100)],
  ["personal_pro", listLimits(3, 1000)],
  ["business_pro", listLimits(10, 5000)],
  ["enterprise", listLimits(100, 50_000)],
]);

function listLimits(mailboxes: number, contacts: number): JSONValue {
  return [
    { name: "mailboxes", limit: mailboxes },
    { name: "contacts", limit: contacts },
  ];
}

export const listFeatures: WootivHandler = (_, { query }) => features.get(String(query.planName)) ?? [];

/** The columns of a new workspace's subscription: a year of the free plan, on trial. */
export function startFreePlan(state: WootivState, workspace: Row): JSONObject {
  const start = state.clock.now();
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  const times = { startDate: start.toISOString(), endDate: end.toISOString() };
  const owner = { workspaceId: workspace.id, workspace: summarizeWorkspace(workspace) };
  return { ...times, planName: "free", status: "trial", history: [], ...owner };
}

function summarizeWorkspace(workspace: Row | undefined): JSONObject {
  return workspace === undefined ? {} : { id: workspace.id, name: workspace.name ?? "" };
}

export const completeSubscription: Completion = (state, body, row) => {
  const values: JSONObject = { history: [], ...row, ...body };
  if (Date.parse(textOf(values.endDate)) <= Date.parse(textOf(values.startDate))) {
    throw unprocessable("endDate must be after startDate");
  }
  const workspace = summarizeWorkspace(state.workspaces.get(textOf(values.workspaceId)));
  return omit({ ...values, workspace }, "id", "audit");
};

/** The ID is in the body, since the path has none. The previous plan is added to the history. */
export const changeSubscription: WootivHandler = (state, { body }) => {
  const row = findRow(state.subscriptions, textOf(body.id));
  const { planName = "", status = "", startDate = "", endDate = "" } = row;
  const history = [...(Array.isArray(row.history) ? row.history : []), { planName, status, startDate, endDate }];
  return state.subscriptions.update(row, completeSubscription(state, { ...body, history }, row));
};
