import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { folderOf } from "./files.ts";
import { sessionWith } from "./sandbox-session.ts";
import type { Session } from "./sandbox-session.ts";

/** A sandbox that is stopped and started anew again and again, with a file for its state. */
export async function restartingSandbox(): Promise<Sandbox> {
  const stateFile = join(await folderOf({}), "state");
  let current = createSandbox({ stateFile });
  let count = 0;
  onTestFinished(() => current.close());
  return {
    ...current,
    fetch: async (...request) => {
      count += 1;
      if (count % 4 > 0) return current.fetch(...request);
      await current.close();
      current = createSandbox({ stateFile });
      return current.fetch(...request);
    },
    get state() {
      return current.state;
    },
  };
}

/** What a walk through the operations of an API gets. */
export async function responsesOf(sandbox: Sandbox, walk: (session: Session) => Promise<void>): Promise<unknown[]> {
  const responses: unknown[] = [];
  await walk(
    sessionWith(sandbox, async (...request) => {
      const response = await sandbox.fetch(...request);
      responses.push([response.status, await response.clone().text()]);
      return response;
    }),
  );
  return responses;
}
