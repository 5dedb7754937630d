import { PaginationError } from "../platform/errors.ts";
import { firstProgress, nextStep } from "./next-step.ts";
import type { Sighting } from "./next-step.ts";
import { areIdentified, RecentItems } from "./recent-items.ts";
import { RecentPages } from "./recent-pages.ts";
import type { PageStep, WalkedPage, WalkProgress } from "./walked-page.ts";

/** Pages whose items a walk remembers: a list that moves by less while it is read is read whole, each item once. */
const pagesRemembered = 8;

/** The progress of a walk over pages across which items move, and what it remembers of its way. */
export class MovingProgress implements WalkProgress {
  readonly #recent = new RecentItems(pagesRemembered);
  /** Those of the first page: a server that does not heed the place sends that one. */
  readonly #first = new RecentItems(1);
  readonly #recentPages = new RecentPages();
  #progress = firstProgress;
  #before: WalkedPage | undefined;
  #totalChanged = false;

  /** A page that is shown has only its new items under `data`. */
  step(page: WalkedPage): PageStep {
    const fresh = this.#first.fresh(this.#recent.fresh(page.items));
    const step = nextStep(this.#progress, this.#sightingOf(page, fresh.length));
    if (step.kind === "give up") throw page.withAttempts(new PaginationError(step.reason));
    this.#noticeChange(page);
    this.#progress = step.progress;
    if (step.kind === "step back") return step;
    if (this.#recent.size === 0) this.#first.add(page.items);
    this.#recent.add(page.items);
    if (fresh.length < page.items.length) Object.assign(page.page, { data: fresh });
    if (step.kind === "pass over" && page.next !== undefined) return step;
    this.#show(page);
    return { ...step, kind: "show" };
  }

  #sightingOf(page: WalkedPage, fresh: number): Sighting {
    const { items } = page;
    return {
      items: items.length,
      known: items.length - fresh,
      isFull: items.length >= this.#recent.longestPage,
      isLast: page.next === undefined,
      remaining: remainingAfter(page),
      overlaps: this.#recent.has(items[0]),
      isRepeated: !areIdentified(items) && this.#recentPages.isRepeated(page),
      growth: this.#growthAt(page),
      reach: page.canStepBack ? this.#recent.size : 0,
    };
  }

  /** By how many items the list has grown since the page before. */
  #growthAt(page: WalkedPage): number {
    const [before, now] = [this.#before?.total, page.total];
    if (before === undefined || now === undefined) return 0;
    return (now - before) * (page.canStepBack ? 1 : page.items.length);
  }

  #noticeChange(page: WalkedPage): void {
    this.#totalChanged ||= this.#before !== undefined && this.#before.total !== page.total;
    this.#before = page;
  }

  /** A page that is shown tells of a change that one before it noticed, which was not shown. */
  #show(page: WalkedPage): void {
    page.totalChanged = this.#totalChanged;
    this.#totalChanged = false;
  }
}

/** How many items follow a page by its total; 0 where it does not tell it, or counts pages. */
function remainingAfter(page: WalkedPage): number {
  const [offset] = page.canStepBack ? Object.values(page.queryBack(0)) : [];
  return typeof offset === "number" && page.total !== undefined ? page.total - offset - page.items.length : 0;
}
