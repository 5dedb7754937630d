import type { WalkedPage } from "./walked-page.ts";

/** Pages whose content a walk remembers, where items have no ID: enough for any circle seen, and little memory. */
const pagesRemembered = 20;

/** Remembers the content of the last pages, to notice one that comes again. */
export class RecentPages {
  readonly #fingerprints: string[] = [];

  /** Whether a page has come before. It is remembered. */
  isRepeated({ fingerprint }: Pick<WalkedPage, "fingerprint">): boolean {
    if (fingerprint === undefined) return false;
    if (this.#fingerprints.includes(fingerprint)) return true;
    this.#fingerprints.push(fingerprint);
    if (this.#fingerprints.length > pagesRemembered) this.#fingerprints.shift();
    return false;
  }
}
