import type { ImportObjects } from "./check-import.ts";
import type { ImportMode } from "./classify.ts";
import { identityOf } from "./import-identity.ts";
import type { ImportIdentity } from "./import-identity.ts";
import { ImportTarget } from "./import-target.ts";
import { patiently } from "./patience.ts";
import type { Patience } from "./patience.ts";

/** What an import is about, ready to be worked on. */
export interface ImportJob<Row> {
  readonly targets: ReadonlyMap<string, ImportTarget<Row>>;
  readonly objectOf: (row: Row) => string;
  readonly mode: ImportMode;
  readonly identity: ImportIdentity;
}

export async function openJob<Row>(
  { objects, objectOf }: ImportObjects<Row>,
  mode: ImportMode,
  patience: Patience,
): Promise<ImportJob<Row>> {
  const targets = new Map<string, ImportTarget<Row>>();
  for (const [name, object] of Object.entries(objects)) {
    targets.set(name, await patiently(() => ImportTarget.of(name, object), patience));
  }
  return { targets, objectOf, mode, identity: identityOf(mode, [...targets.values()]) };
}
