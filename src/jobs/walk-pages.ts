import { patiently } from "./patience.ts";
import type { Patience } from "./patience.ts";
import type { RecordPage, RecordResource } from "./resource.ts";

/** The pages of a list, from the first one again where it breaks off: who walks must not mind what comes twice. */
export async function* walkPages<Item>(
  resource: RecordResource<Item>,
  query: object | undefined,
  options: object,
  patience: Patience,
): AsyncGenerator<RecordPage<Item>, void, undefined> {
  let pages: AsyncIterator<RecordPage<Item>> | undefined;
  try {
    for (;;) {
      const next = await patiently(async () => {
        pages ??= resource.list(query, options).pages()[Symbol.asyncIterator]();
        return pages.next().catch((error: unknown) => {
          pages = undefined;
          throw error;
        });
      }, patience);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await pages?.return?.();
  }
}
