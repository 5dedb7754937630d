import type { WootivState } from "./state.ts";
import type { Bearer } from "./sessions.ts";

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
