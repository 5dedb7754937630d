import type { Page, PagePromise } from "lightfield-wootiv";
import type { OperationDetail } from "../description/operation.ts";
import { schemaAt } from "../input/value-at.ts";
import { totalsOf } from "./list-totals.ts";
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

/** The items that are wanted. */
export interface Walk {
  readonly items: AsyncIterable<unknown>;
  /** A line about what is left out and was not asked to be, once the items are read; empty where nothing is. */
  explainRest(): string;
}

/** The first page, so many items, or all of them. */
export function walk(send: () => PagePromise<object, unknown>, { limit, all }: ListFlags): Walk {
  let rest = "";
  const items = async function* (): AsyncGenerator<unknown> {
    if (limit === undefined && all !== true) {
      const page: Page<object, unknown> = await send();
      yield* page.data;
      if (page.hasNextPage()) rest = describeRest(page.data.length, totalsOf(page.toJSON()));
      return;
    }
    let count = 0;
    if (limit === 0) return;
    (await import("./small-heap.ts")).keepHeapSmall();
    for await (const item of send()) {
      yield item;
      if (++count === limit) return;
    }
  };
  return { items: items(), explainRest: () => rest };
}

function describeRest(count: number, totals: Readonly<Record<string, number>>): string {
  const [total] = Object.values(totals);
  const given = total === undefined ? "More follow" : `${count} of ${total}`;
  return `${given}: --all gives all, --limit <n> so many.\n`;
}
