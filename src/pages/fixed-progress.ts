import { PaginationError } from "../platform/errors.ts";
import { RecentPages } from "./recent-pages.ts";
import type { PageStep, WalkedPage, WalkProgress } from "./walked-page.ts";

/** The progress of a walk over pages whose items stay on their page, as behind a cursor. */
export class FixedProgress implements WalkProgress {
  readonly #recent = new RecentPages();

  step(page: WalkedPage): PageStep {
    if (!this.#recent.isRepeated(page)) return { kind: "show" };
    throw page.withAttempts(new PaginationError("The server sent an earlier page of this list again."));
  }
}
