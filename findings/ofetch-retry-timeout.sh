#!/usr/bin/env bash
# ofetch 1.5.1: `timeout` and `retry` in one call.
#
# Guessed: each try has the timeout to itself, so that a GET whose first try took too long is sent again, and a second try that takes
# too long is ended as a first one is.
# Seen: the signal of the first try is that of all. Once it has timed out, the other try is over before it is sent: a call with both
# options is never repeated after a timeout. After a 503 in time, the next try has no timeout at all, and waits as long as the server does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error ofetch@1.5.1
cat >retry.mjs <<'SCRIPT'
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ofetch } from "ofetch";

const outcomes = { slow: 1_500, fast: 0 };
for (const [first, second] of [
  ["slow", "fast"],
  [503, "slow"],
]) {
  const plan = [first, second];
  let requests = 0;
  const server = createServer(async (_request, response) => {
    requests += 1;
    const outcome = plan.shift();
    await wait(outcomes[outcome] ?? 0);
    response.writeHead(outcome === 503 ? 503 : 200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const started = performance.now();
  const result = await ofetch(`http://127.0.0.1:${server.address().port}`, { timeout: 300, retry: 1 }).then(
    () => "a response",
    (error) => error.cause?.name ?? error.name,
  );
  const late = performance.now() - started > 1_000 ? "after the server's 1.5 s" : "in time";
  console.log(`${first}, then ${second}: ${requests} request(s), ${result} ${late}`);
  server.close();
  server.closeAllConnections();
}
SCRIPT
seen=$(node retry.mjs)
echo "$seen"
[ "$seen" = "slow, then fast: 1 request(s), TimeoutError in time
503, then slow: 2 request(s), a response after the server's 1.5 s" ]
