/** What a signal that aborts is to end. */
export interface Abortable {
  abort(): void;
}

/** All that runs under one signal at present. It listens once for them, since Node 20 warns of more than ten listeners. */
class AbortGroup implements EventListenerObject {
  readonly #signal: AbortSignal;
  readonly #members = new Set<Abortable>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  add(member: Abortable): void {
    if (this.#members.size === 0) this.#signal.addEventListener("abort", this);
    this.#members.add(member);
  }

  delete(member: Abortable): void {
    if (this.#members.delete(member) && this.#members.size === 0) this.#signal.removeEventListener("abort", this);
  }

  handleEvent(): void {
    for (const member of this.#members) member.abort();
  }
}

const groups = /* @__PURE__ */ new WeakMap<AbortSignal, AbortGroup>();

/** Those that one signal ends, such as the calls under the signal of a whole program. */
export function abortGroupOf(signal: AbortSignal): AbortGroup {
  const group = groups.get(signal) ?? new AbortGroup(signal);
  groups.set(signal, group);
  return group;
}
