import type { WootivServer } from "./server-state.ts";
import type { Bearer } from "./sessions.ts";

/** Notes on a workspace's token that a request came with it. */
export function countRequest(server: WootivServer, { tokenId = "" }: Bearer): void {
  const token = server.tokens.get(tokenId);
  if (token === undefined) return;
  token.requestCount = Number(token.requestCount) + 1;
  token.lastRequestTimeStamp = server.clock.now().toISOString();
}

/** Notes on a workspace's token that a request with it failed. */
export function countError(server: WootivServer, bearer: Bearer | undefined): void {
  const token = server.tokens.get(bearer?.tokenId ?? "");
  if (token === undefined) return;
  token.errorCount = Number(token.errorCount) + 1;
  token.lastErrorTimestamp = server.clock.now().toISOString();
}
