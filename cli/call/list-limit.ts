import type { Page, PagePromise } from "lightfield-wootiv";
import type { OperationDetail } from "../description/operation.ts";
import { schemaAt } from "../input/value-at.ts";
import type { Terminal } from "../terminal.ts";
import type { OperationInput } from "./prepare-call.ts";

/** How much of a list is wanted. */
export interface ListFlags {
  /** At most so many items, over as many pages as that takes. */
  readonly limit?: number;
  readonly all?: boolean;
}

/** A page need not hold more than is wanted, and cannot hold more than the API allows. */
export function limitedQuery(operation: OperationDetail, input: OperationInput, { limit }: ListFlags): OperationInput {
  const { input: root, kind } = operation;
  const schema = schemaAt(["query", "limit"], root, root);
  if (limit === undefined || kind !== "list" || schema === undefined) return input;
  const { maximum } = schema;
  const size = Math.min(limit, typeof maximum === "number" ? maximum : limit);
  return { ...input, query: { limit: size, ...Object(input["query"]) } };
}

/** The first page, so many items, or all of them. */
export async function* walk(
  send: () => PagePromise<object, unknown>,
  { limit, all }: ListFlags,
  { stderr }: Pick<Terminal, "stderr">,
): AsyncGenerator<unknown> {
  if (limit === undefined && all !== true) {
    const page: Page<object, unknown> = await send();
    yield* page.data;
    if (stderr.isTTY === true && page.hasNextPage()) stderr.write("There are more: --all, or --limit <n>.\n");
    return;
  }
  let count = 0;
  if (limit === 0) return;
  (await import("./small-heap.ts")).keepHeapSmall();
  for await (const item of send()) {
    yield item;
    if (++count === limit) return;
  }
}
