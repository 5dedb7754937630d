import type { RecordWrite } from "./description.ts";

/** A write as several of which none changes more links than a request may. The first one has all fields. */
export function splitWrite({ fields, links }: RecordWrite, limit: number = Infinity): RecordWrite[] {
  // Short ones first: what a record must be linked to when it is created is one record.
  const pairs = Object.entries(links)
    .sort(([, one], [, other]) => one.length - other.length)
    .flatMap(([key, ids]) => ids.map((id) => ({ key, id })));
  const writes: RecordWrite[] = [{ fields, links: group(pairs.slice(0, limit)) }];
  for (let start = limit; start < pairs.length; start += limit) {
    writes.push({ fields: {}, links: group(pairs.slice(start, start + limit)) });
  }
  return writes;
}

function group(pairs: readonly { readonly key: string; readonly id: string }[]): RecordWrite["links"] {
  const links: Record<string, string[]> = {};
  for (const { key, id } of pairs) (links[key] ??= []).push(id);
  return links;
}
