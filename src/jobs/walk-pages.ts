import { patiently } from "./patience.ts";
import type { Patience } from "./patience.ts";
import type { RecordPage, RecordResource } from "./resource.ts";

/** How often in a row a list is walked again that breaks off no further on than before. */
const fruitlessWalks = 3;

/** The pages of a list, from the first one again where it breaks off: who walks must not mind what comes twice. */
export async function* walkPages<Item>(
  resource: RecordResource<Item>,
  query: object | undefined,
  options: object,
  patience: Patience,
): AsyncGenerator<RecordPage<Item>, void, undefined> {
  let pages: AsyncIterator<RecordPage<Item>> | undefined;
  let [shown, furthest, fruitless] = [0, 0, 0];
  function mayWalkAgain(): boolean {
    fruitless = shown > furthest ? 1 : fruitless + 1;
    furthest = Math.max(furthest, shown);
    shown = 0;
    return fruitless <= fruitlessWalks;
  }
  try {
    for (;;) {
      const next = await patiently(
        async () => {
          pages ??= resource.list(query, options).pages()[Symbol.asyncIterator]();
          return pages.next().catch((error: unknown) => {
            pages = undefined;
            throw error;
          });
        },
        patience,
        mayWalkAgain,
      );
      shown++;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await pages?.return?.();
  }
}
