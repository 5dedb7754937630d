import { omit, textOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { WootivHandler } from "./call.ts";
import { notFound } from "./errors.ts";
import { findRow, findWorkspace } from "./find.ts";
import type { Bearer } from "./sessions.ts";
import type { WootivState } from "./state.ts";
import type { Row } from "./tables.ts";

export const listWorkspaceTokens: WootivHandler = (state, { params }) => {
  const workspace = findWorkspace(state, params.space_sid);
  return state.tokens.findBy("workspaceId", workspace.id).map(withoutKey);
};

/** The key itself is shown only once, on creation. */
function withoutKey(token: Row): JSONObject {
  return omit(token, "apiKey");
}

export const createWorkspaceToken: WootivHandler = (state, { params, body, userId }) => {
  const workspace = findWorkspace(state, params.space_sid);
  const apiKey = `wt_sandbox_${state.ids.token(24)}`;
  const name = textOf(body.name) || "API token";
  const counts = { requestCount: 0, errorCount: 0 };
  const label = { name, apiKey, sensitiveKey: `wt_…${apiKey.slice(-4)}` };
  const token = state.tokens.create({ ...label, workspaceId: workspace.id, ...counts });
  state.sessions.bearers.set(apiKey, { userId, tokenId: token.id });
  return token;
};

export const deleteWorkspaceToken: WootivHandler = (state, { params }) => {
  const workspace = findWorkspace(state, params.space_sid);
  const token = findRow(state.tokens, params.token_id);
  if (token.workspaceId !== workspace.id) throw notFound("Token not found");
  state.tokens.delete(token);
  state.sessions.bearers.delete(textOf(token.apiKey));
  return undefined;
};

/** Counts a request on the workspace token that it was sent with. */
export function countRequest(state: WootivState, { tokenId = "" }: Bearer): void {
  const token = state.tokens.get(tokenId);
  if (token === undefined) return;
  token.requestCount = Number(token.requestCount) + 1;
  token.lastRequestTimeStamp = state.clock.now().toISOString();
}

/** Counts a failed request on the workspace token that it was sent with. */
export function countError(state: WootivState, bearer: Bearer | undefined): void {
  const token = state.tokens.get(bearer?.tokenId ?? "");
  if (token === undefined) return;
  token.errorCount = Number(token.errorCount) + 1;
  token.lastErrorTimestamp = state.clock.now().toISOString();
}
