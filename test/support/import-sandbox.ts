import { onTestFinished } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.ts";
import type { Journal, JournalEntry } from "../../src/jobs.ts";

/** A sandbox that listens, and a client of it without pacing. */
export interface ImportSandbox {
  readonly sandbox: Sandbox;
  readonly client: Lightfield;
  /** The requests so far, as `POST /v1/accounts`. */
  requests(): string[];
  /** The names of the accounts that there are. */
  names(): string[];
}

export async function importSandbox(options: SandboxOptions = {}): Promise<ImportSandbox> {
  const sandbox = createSandbox({ seedData: { samples: false }, ...options });
  const server = await sandbox.listen();
  onTestFinished(() => server.close());
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: server.url, pacing: false, logLevel: "off" });
  return {
    sandbox,
    client,
    requests: () => sandbox.requests.map(({ method, path }) => `${method} ${path}`),
    names: () => [...sandbox.state.lightfield.records.list("account")].map(({ fields }) => String(fields.$name)),
  };
}

/** A journal in memory, that outlives its job. @param copies how often it has each entry */
export function memoryJournal(
  entries: JournalEntry[] = [],
  copies: number = 1,
): Journal & { readonly entries: JournalEntry[] } {
  return {
    entries,
    async *open() {
      yield* entries;
    },
    append: async (added) => {
      for (let copy = 0; copy < copies; copy++) {
        entries.push(...added.map((entry) => JSON.parse(JSON.stringify(entry))));
      }
    },
    close: async () => {},
  };
}
