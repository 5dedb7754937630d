import { PaginationError } from "../platform/errors.ts";
import type { LoadedPage } from "./loaded-page.ts";
import { firstProgress, nextStep } from "./next-step.ts";
import type { Sighting, Step } from "./next-step.ts";
import { areIdentified, RecentItems } from "./recent-items.ts";

/** Pages whose items a walk remembers: a list that moves by less while it is read is read whole, each item once. */
const pagesRemembered = 8;

/** Pages whose content a walk remembers, where items have no ID: enough for any circle seen, and little memory. */
const fingerprintsRemembered = 20;

type AnyPage = LoadedPage<unknown, unknown>;

/** How far a walk has come, and what it remembers of its way. */
export class ListProgress {
  readonly #recent = new RecentItems(pagesRemembered);
  readonly #fingerprints: string[] = [];
  #progress = firstProgress;
  #before: AnyPage | undefined;
  #totalChanged = false;

  /**
   * What to do with the page that has arrived. One that is shown has only its new items under `data`.
   * @throws PaginationError where the walk gets nowhere
   */
  step(page: AnyPage): Exclude<Step, { kind: "give up" }> {
    const fresh = page.canMove ? this.#recent.fresh(page.items) : page.items;
    const step = nextStep(this.#progress, this.#sightingOf(page, fresh.length));
    if (step.kind === "give up") throw page.withAttempts(new PaginationError(step.reason));
    this.#noticeChange(page);
    this.#progress = step.progress;
    if (step.kind === "step back") return step;
    if (page.canMove) this.#recent.add(page.items);
    if (fresh.length < page.items.length) Object.assign(page.page, { data: fresh });
    if (step.kind === "pass over" && page.next !== undefined) return step;
    this.#show(page);
    return { ...step, kind: "show" };
  }

  #sightingOf(page: AnyPage, fresh: number): Sighting {
    const { items } = page;
    return {
      items: items.length,
      known: items.length - fresh,
      overlaps: this.#recent.has(items[0]),
      isRepeated: !(page.canMove && areIdentified(items)) && this.#isRepeated(page),
      growth: this.#growthAt(page),
      reach: page.canStepBack ? this.#recent.size : 0,
    };
  }

  /** By how many items the list has grown since the page before. */
  #growthAt(page: AnyPage): number {
    const [before, now] = [this.#before?.total, page.total];
    if (before === undefined || now === undefined) return 0;
    return (now - before) * (page.canStepBack ? 1 : page.items.length);
  }

  #isRepeated({ fingerprint }: AnyPage): boolean {
    if (fingerprint === undefined) return false;
    if (this.#fingerprints.includes(fingerprint)) return true;
    this.#fingerprints.push(fingerprint);
    if (this.#fingerprints.length > fingerprintsRemembered) this.#fingerprints.shift();
    return false;
  }

  #noticeChange(page: AnyPage): void {
    this.#totalChanged ||= this.#before !== undefined && this.#before.total !== page.total;
    this.#before = page;
  }

  /** A page that is shown tells of a change that one before it noticed, which was not shown. */
  #show(page: AnyPage): void {
    page.totalChanged = this.#totalChanged;
    this.#totalChanged = false;
  }
}
