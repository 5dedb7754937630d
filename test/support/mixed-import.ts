import type { DescribedResource, LightfieldRecord } from "../../apis/lightfield/jobs.ts";
import type { AccountResource, ContactResource, Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.ts";
import { ref } from "../../src/jobs.ts";
import type { ImportMany, ImportReport, RecordDescription } from "../../src/jobs.ts";

export interface MixedRow {
  readonly object: "account" | "contact";
  readonly cells: object;
}

const contactIDs = Array.from({ length: 30 }, (_, n) => `con_own_${n}`);
const records = {
  account: [
    { id: "acc_same", fields: { $name: "Same" } },
    { fields: { $name: "Twice" } },
    { fields: { $name: "Twice" } },
  ],
  contact: contactIDs.map((id) => ({ id, fields: { $email: [`${id}@x.test`] } })),
};

/** Rows of all kinds: of two with one name, with more links than fit a request, and with references either way. */
export const mixedRows: readonly MixedRow[] = [
  { object: "account", cells: { $name: "New" } },
  { object: "contact", cells: { $email: "ann@new.test", $account: ref("account", "Later") } },
  { object: "account", cells: { $name: "New", $website: "https://new.test" } },
  { object: "account", cells: { $name: "Same" } },
  { object: "account", cells: { $name: "Same", $website: "https://same.test" } },
  { object: "account", cells: { $name: "Twice", $website: "https://twice.test" } },
  { object: "account", cells: { $name: "Many", $contact: contactIDs } },
  { object: "account", cells: { $name: "Wrong", $linkedIn: "https://x.test" } },
  { object: "account", cells: { $name: "Later" } },
];

export function mixedSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ seedData: { samples: false, records }, ...options });
}

interface MixedJob extends ImportMany<MixedRow, { account: AccountResource; contact: ContactResource }> {
  readonly mode: "upsert";
}

/** What the rows are for. */
export function mixedJob(
  client: Lightfield,
  describe: (resource: DescribedResource) => Promise<RecordDescription<LightfieldRecord>>,
): MixedJob {
  const common = { describe, map: ({ cells }: MixedRow) => cells };
  return {
    objects: {
      account: { ...common, resource: client.account, match: "$name" },
      contact: { ...common, resource: client.contact, match: "$email" },
    },
    objectOf: ({ object }) => object,
    mode: "upsert",
  };
}

/** What is left behind, without what differs each time. */
export function leftBehind(sandbox: Sandbox): unknown {
  return ["account", "contact"].map((object) =>
    [...sandbox.state.lightfield.records.list(object)]
      .map(({ fields, links }) =>
        JSON.stringify([fields, Object.entries(links).map(([key, ids]) => [key, ids.length])]),
      )
      .sort(),
  );
}

export function comparableReport({ matching: _, ...report }: ImportReport<MixedRow>): unknown {
  return JSON.parse(JSON.stringify(report).replace(/(acc|con)_\w+/g, "$1"));
}
