import type { WootivServer } from "./state.ts";
import type { Bearer } from "./sessions.ts";

/** Counts a request on the workspace token that it was sent with. */
export function countRequest(server: WootivServer, { tokenId = "" }: Bearer): void {
  const token = server.tokens.get(tokenId);
  if (token === undefined) return;
  token.requestCount = Number(token.requestCount) + 1;
  token.lastRequestTimeStamp = server.clock.now().toISOString();
}

/** Counts a failed request on the workspace token that it was sent with. */
export function countError(server: WootivServer, bearer: Bearer | undefined): void {
  const token = server.tokens.get(bearer?.tokenId ?? "");
  if (token === undefined) return;
  token.errorCount = Number(token.errorCount) + 1;
  token.lastErrorTimestamp = server.clock.now().toISOString();
}
