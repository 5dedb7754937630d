import { camelCase, words } from "../names.ts";

/** The shape of an operation, from which the name of its method is made. */
export interface OperationShape {
  /** As it is sent: `GET`. */
  readonly httpMethod: string;
  /** `pets`, `{id}`, `cancel` */
  readonly segments: readonly string[];
  /** The words of its operationId after those of its tag: `cancel`, `subscription`. */
  readonly idWords: readonly string[];
  /** The response is one thing and no list, as far as the document says. */
  readonly returnsOne: boolean;
  /** What the resource says already, and the name need not: `flights.domestic.list`. */
  readonly said: readonly string[];
}

/** The verb, then the fixed segments after the first: `listLabels`. A segment that is a verb takes its place: `cancel`. */
export function methodByShape(shape: OperationShape): string {
  const [, ...statics] = shape.segments
    .filter((segment) => !isTemplate(segment))
    .filter((segment, index) => index === 0 || !shape.said.includes(camelCase(segment)));
  const last = statics.at(-1) === shape.segments.at(-1) ? statics.at(-1) : undefined;
  if (last !== undefined && isAction(last, shape)) return camelCase([last, ...statics.slice(0, -1)].join(" "));
  return camelCase([verbOf(shape), ...statics].join(" "));
}

function isTemplate(segment: string | undefined): boolean {
  return segment?.startsWith("{") ?? false;
}

/** Whether a segment says what is done: it begins the operationId, or is hardly ever a noun. */
function isAction(segment: string, { httpMethod, idWords }: OperationShape): boolean {
  const [first = "", ...more] = words(segment).map((word) => word.toLowerCase());
  if (httpMethod === "GET" || httpMethod === "QUERY") return readingVerbs.has(first);
  if (!["POST", "PUT", "PATCH"].includes(httpMethod)) return false;
  return writingVerbs.has(first) || [first, ...more].every((word, index) => word === idWords[index]?.toLowerCase());
}

const readingVerbs = new Set("download export find lookup preview search".split(" "));

const writingVerbs = new Set(
  (
    "accept activate add approve archive assign authenticate authorize cancel capture clear clone close complete confirm " +
    "connect convert deactivate decline disable disconnect dismiss download duplicate enable execute expire export find " +
    "finalize generate import invite join leave lock login logout lookup mark merge move pause preview publish reactivate " +
    "recalculate refresh register reject remove rename reopen reorder resend reset resolve restore resume retry revoke " +
    "rotate run search send set signup start stop submit subscribe suspend sync unarchive unassign undelete unlock " +
    "unpublish unsubscribe unsuspend upload validate verify void"
  ).split(" "),
);

function verbOf({ httpMethod, segments, returnsOne }: OperationShape): string {
  if (httpMethod === "GET" && returnsOne) return "retrieve";
  return verbs[httpMethod]?.[isTemplate(segments.at(-1)) ? "item" : "collection"] ?? httpMethod.toLowerCase();
}

const verbs: Record<string, { collection: string; item: string }> = {
  GET: { collection: "list", item: "retrieve" },
  POST: { collection: "create", item: "update" },
  PUT: { collection: "replace", item: "replace" },
  PATCH: { collection: "update", item: "update" },
  DELETE: { collection: "delete", item: "delete" },
};
