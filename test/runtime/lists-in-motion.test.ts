import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import type { Pet } from "../support/petshop.ts";
import { numbersOf, Shop } from "../support/pet-lists.ts";
import { serve } from "../support/serve.ts";

/** Pets that come or go at a place of the list, once so many further requests have been served. */
interface Move {
  readonly kind: "insert" | "delete";
  readonly after: number;
  /** 0 is the head of the list, 1 its end. */
  readonly place: number;
  /** In pages. */
  readonly size: number;
}

interface Walk {
  readonly count: number;
  readonly limit: number;
  readonly moves: readonly Move[];
}

interface Seen {
  readonly ids: string[];
  readonly changed: boolean[];
  /** What was in the list from beginning to end. */
  readonly lasting: string[];
  readonly totals: ReadonlySet<number>;
}

/** A shop whose list moves between two requests. */
class MovingShop extends Shop {
  readonly lasting = new Set(this.pets.map(({ id }) => id));
  readonly totals = new Set<number>();
  readonly #limit: number;
  readonly #moves: Move[];
  #served = 0;
  #added = 0;

  constructor({ count, limit, moves }: Walk) {
    super(count);
    this.#limit = limit;
    this.#moves = [...moves];
  }

  /** Before each response: a list that has moved stays so until the next move is due. */
  advance(): void {
    this.#served++;
    for (let move = this.#moves[0]; move && this.#served > move.after; move = this.#moves[0]) {
      this.#moves.shift();
      this.#served = 1;
      this.#apply(move);
    }
    this.totals.add(this.pets.length);
  }

  #apply({ kind, place, size }: Move): void {
    const count = Math.max(1, Math.round(size * this.#limit));
    const index = Math.floor(place * this.pets.length);
    const added = Array.from({ length: count }, () => ({ id: `new_${this.#added++}` }));
    const gone = kind === "insert" ? this.pets.splice(index, 0, ...added) : this.pets.splice(index, count);
    for (const { id } of gone) this.lasting.delete(id);
  }
}

/** Walks one moving list after another, by one server. */
async function setUp(concurrency: number | undefined): Promise<(walk: Walk) => Promise<Seen>> {
  const shops: MovingShop[] = [];
  const { baseURL } = await serve((response, request, n) => {
    const shop = shops[numbersOf(request)["shop"] ?? 0];
    shop?.advance();
    shop?.byOffset()(response, request, n);
  });
  const client = new Petshop({ apiKey: "key", baseURL, maxRetries: 0 }, fastClock());
  return async (walk) => {
    const shop = new MovingShop(walk);
    const pets: Pet[] = [];
    const changed: boolean[] = [];
    const query = { shop: shops.push(shop) - 1 };
    for await (const page of client.pet.list({ limit: walk.limit }, { concurrency, query }).pages()) {
      pets.push(...page.data);
      changed.push(page.totalChanged());
    }
    return { ids: pets.map(({ id }) => id), changed, lasting: [...shop.lasting], totals: shop.totals };
  };
}

function moves(kind: Move["kind"][], size: number, after: fc.Arbitrary<number>): fc.Arbitrary<Move[]> {
  const place = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  const pages = fc.double({ min: 0, max: size, noNaN: true });
  const move = fc.record({ kind: fc.constantFrom(...kind), after, place, size: pages });
  return fc.array(move, { minLength: 1, maxLength: 4 });
}

function walks(moving: fc.Arbitrary<Move[]>): fc.Arbitrary<Walk> {
  return fc.record({ count: fc.integer({ min: 10, max: 80 }), limit: fc.constantFrom(1, 2, 3, 5), moves: moving });
}

const soon = fc.nat({ max: 12 });

describe.each([undefined, 1, 2, 4, 8])("a list that moves, with a concurrency of %s", (concurrency) => {
  /** So long that no page is compared with one from before two moves. */
  const late = fc.integer({ min: 10 + 3 * (concurrency ?? 2), max: 60 });

  test.each<[string, fc.Arbitrary<Move[]>]>([
    ["pets come at any time and place", moves(["insert"], 7 / 4, soon)],
    ["pets go at any time and place", moves(["delete"], 7 / 4, soon)],
    ["pets come and go by less than eight pages at a time, one after the other", moves(["insert", "delete"], 7, late)],
  ])("%s: what stays is yielded once and in order, and the change is told", async (_, moving) => {
    const run = await setUp(concurrency);
    await fc.assert(
      fc.asyncProperty(walks(moving), async (walk) => {
        const { ids, changed, lasting, totals } = await run(walk);
        const stays = new Set(lasting);
        expect(ids.filter((id) => stays.has(id))).toEqual(lasting);
        expect(new Set(ids).size).toBe(ids.length);
        if (concurrency === 1) expect(changed.includes(true)).toBe(totals.size > 1);
      }),
      { numRuns: 20 },
    );
  });
});
