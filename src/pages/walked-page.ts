import type { SDKError } from "../platform/errors.ts";
import type { PageQuery } from "./page-query.ts";

/** A page as the progress of a walk sees it. */
export interface WalkedPage {
  readonly items: readonly unknown[];
  /** What the caller gets: only its new items stay under `data`. */
  readonly page: object;
  /** The query values of the next page; `undefined`: this is the last. */
  readonly next: PageQuery | undefined;
  /** The length of the list, in items or in pages, where the page tells it. */
  readonly total: number | undefined;
  /** Whether there is a page that begins a number of items earlier. */
  readonly canStepBack: boolean;
  /** What distinguishes the page from others. `undefined` for one without items. */
  readonly fingerprint: string | undefined;
  /** Whether the total has changed since the page that was shown before. */
  totalChanged: boolean;
  /** The query values of a page that begins as many items earlier. */
  queryBack(items: number): PageQuery;
  /** An error that ends a walk at this page: it counts the attempts that brought the page. */
  withAttempts(error: SDKError): unknown;
}

/**
 * What to do with a page that has arrived. `step back`: to request one that begins so many items earlier in its place, below
 * 0 later; 0: the same one again.
 */
export type PageStep = { readonly kind: "show" | "pass over" } | { readonly kind: "step back"; readonly by: number };

/** How far a walk has come. */
export interface WalkProgress {
  /** @throws PaginationError where the walk gets nowhere */
  step(page: WalkedPage): PageStep;
}
