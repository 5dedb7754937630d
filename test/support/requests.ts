import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What somebody wants, in plain words. */
export interface PlainRequest {
  readonly request: string;
  /** Each of them is right. */
  readonly operations: readonly string[];
}

/** The requests of a file in `test/cli/requests`, one a line: `Merge two deals -> lightfield.merge.mergeOpportunities`. */
export function readRequests(name: string): PlainRequest[] {
  const lines = readFileSync(join("test", "cli", "requests", `${name}.txt`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [request = "", operations = ""] = line.split(" -> ");
    return { request, operations: operations.split(", ") };
  });
}
