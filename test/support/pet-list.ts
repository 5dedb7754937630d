import type { Pet } from "./client.ts";
import { queryOf } from "./query-of.ts";
import { json } from "./serve.ts";
import type { Handler } from "./serve.ts";

/** Pets by number: the first one, up to the one before the last. */
export function pets(from: number, to: number): Pet[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: `pet_${from + index}` }));
}

/** Lists `total` pets by offset, at most `cap` at a time, like an honest server. */
export function petList(total: number, cap = 25): Handler {
  return (response, request, n) => {
    const { offset = "0", limit = String(cap) } = queryOf(request);
    const end = Math.min(total, Number(offset) + Math.min(cap, Number(limit)));
    json({ object: "list", data: pets(Number(offset), end), totalCount: total })(response, request, n);
  };
}
