import type { ListReading } from "./list-reading.ts";
import { cursorParameters, dones, mores, nextCursors } from "./paging-names.ts";

/** The member that has the cursor of the next page, the parameter that takes it, and what says whether there is one. */
export interface Cursor {
  readonly cursor: string;
  readonly parameter: string;
  readonly more?: string;
  readonly done?: string;
}

export function findCursor(reading: ListReading): Cursor | undefined {
  const found = ofCursorParameter(reading) ?? ofPageParameter(reading) ?? ofIndex(reading);
  return found && { ...found, ...endOf(reading) };
}

/** The ID of the last item, where the response has that beside whether there are more. */
export function findLastID(reading: ListReading): Cursor | undefined {
  const parameter = reading.parameter(["starting_after", "startingAfter", "after"]);
  const cursor = reading.member(["last_id", "lastId"], ["string", "integer"]);
  const { more } = endOf(reading);
  return parameter === undefined || cursor === undefined || more === undefined
    ? undefined
    : { cursor, parameter, more };
}

function ofCursorParameter(reading: ListReading): Cursor | undefined {
  const parameter = reading.parameter(cursorParameters);
  if (parameter === undefined) return undefined;
  const cursor =
    reading.member([...nextCursors, `next.${parameter}`], values) ?? ownCursor(reading) ?? describedCursor(reading);
  return cursor === undefined || reading.isURL(cursor) ? undefined : { cursor, parameter };
}

/** `cursor`, unless it may be the one that was sent, as another member names the next page. */
function ownCursor(reading: ListReading): string | undefined {
  return reading.member(["next"], values) === undefined ? reading.member(["cursor"], values) : undefined;
}

/** `next`, which may be anything, where the document calls it a cursor. */
function describedCursor(reading: ListReading): string | undefined {
  const next = reading.memberAt(["next"], values);
  const description = next === undefined ? "" : reading.description(next);
  return /\b(cursor|token)\b/i.test(description) && !/\b(ur[il]|link)\b/i.test(description) ? next : undefined;
}

/** A page that goes by a text, which `next_page` has. */
function ofPageParameter(reading: ListReading): Cursor | undefined {
  const parameter = reading.parameter(["page"], ["string"]);
  const cursor = reading.memberAt(["next_page", "nextPage"], ["string"]);
  const isText = parameter !== undefined && reading.parameter(["page"], ["integer", "number"]) === undefined;
  return !isText || cursor === undefined || reading.isURL(cursor) ? undefined : { cursor, parameter };
}

/** `next` is a number, and `from` takes one. */
function ofIndex(reading: ListReading): Cursor | undefined {
  const isNumbered = reading.parameter(["from"], ["integer"]) !== undefined && reading.has("next", ["integer"]);
  return isNumbered && reading.parameter(["from"], ["string"]) === undefined
    ? { cursor: "next", parameter: "from" }
    : undefined;
}

function endOf(reading: ListReading): Pick<Cursor, "more" | "done"> {
  const [more, done] = [mores, dones].map((names) => reading.member(names, ["boolean"]));
  return { ...(more === undefined ? {} : { more }), ...(done === undefined ? {} : { done }) };
}

const values = ["string", "integer"];
