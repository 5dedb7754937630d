import { canonicalJSON, digest } from "./canonical.ts";
import type { ImportMode } from "./classify.ts";

/** What an import is, in digests of 16 hexadecimal digits: a journal or batch of another one is refused. */
export interface ImportIdentity {
  /** Mode, objects and columns. */
  readonly job: string;
  /** Where the records go. */
  readonly resources: string;
}

/** What is told of an object. */
interface IdentifiedObject {
  readonly name: string;
  readonly match: readonly string[];
  readonly columns: unknown;
  readonly resourceDigest: string;
}

export function identityOf(mode: ImportMode, objects: readonly IdentifiedObject[]): ImportIdentity {
  return {
    job: digest(canonicalJSON([mode, objects.map(({ name, match, columns }) => [name, match, columns])])),
    resources: digest(canonicalJSON(objects.map(({ name, resourceDigest }) => [name, resourceDigest]))),
  };
}
