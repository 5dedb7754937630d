import type { PageStyle } from "../document/extension-values.ts";

/** A page after which there is none. The same value where it is one already. */
export function endPage(page: unknown, style: PageStyle | undefined): unknown {
  if (style === undefined) return page;
  const items = style.items?.split(".");
  const listed =
    items === undefined || Array.isArray(page) || Array.isArray(valueAt(page, items))
      ? page
      : withValue(page, items, []);
  switch (style.by) {
    case "cursor":
      return withoutNext(listed, style.cursor, "");
    case "url":
      return withoutNext(listed, style.url, "");
    case "last item":
      return withoutNext(listed, style.more, false);
    case "count":
      return items === undefined || Array.isArray(page) ? [] : withValue(listed, items, []);
    default:
      return listed;
  }
}

function withoutNext(page: unknown, member: string, end: unknown): unknown {
  const path = member.split(".");
  return valueAt(page, path) === undefined ? page : withValue(page, path, end);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), value);
}

function withValue(page: unknown, [name = "", ...rest]: readonly string[], value: unknown): unknown {
  const members: object = Object(page);
  return { ...members, [name]: rest.length === 0 ? value : withValue(Reflect.get(members, name), rest, value) };
}
