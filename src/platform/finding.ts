/** What was found where something else was expected: never the value itself, which may be secret. */
export interface Received {
  /** `string`, `number`, `object` … or `nothing` where the member is missing. */
  readonly type: string;
  /** Characters of a text, items of an array, members of an object. */
  readonly length?: number;
}

/** A place where a value is not what its schema says. */
export interface Finding {
  /** Only one that is `invalid` makes the value wrong. */
  readonly kind: "invalid" | "unknown-member" | "unknown-value";
  /** Names of members and places of items, from the whole value on. */
  readonly path: readonly (string | number)[];
  /** As in a sentence: `a string`, `one of "todo", "done"`. */
  readonly expected: string;
  /** The whole message of a schema of another library, to stand in place of the others. */
  readonly message?: string | undefined;
  readonly received: Received;
  /** The known name that is most like one that is unknown, or the unknown one that is most like one that is missing. */
  readonly nearest?: string | undefined;
}

export function describeReceived(value: unknown): Received {
  if (value === undefined) return { type: "nothing" };
  if (value === null) return { type: "null" };
  if (typeof value === "string") return { type: "string", length: value.length };
  if (Array.isArray(value)) return { type: "array", length: value.length };
  if (typeof value === "object") return { type: "object", length: Object.keys(value).length };
  return { type: typeof value };
}

/** `Expected a number, got a string of 12 characters.` */
export function describeFinding({ expected, message, received, nearest }: Omit<Finding, "kind" | "path">): string {
  if (message !== undefined) return message;
  const advice = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
  const hint = received.type === "nothing" && nearest !== undefined ? ` There is ${JSON.stringify(nearest)}.` : advice;
  return `Expected ${expected}, got ${withArticle(received)}.${hint}`;
}

function withArticle({ type, length }: Received): string {
  const unit = { string: "character", array: "item", object: "member" }[type];
  const size = unit === undefined ? "" : ` of ${length} ${unit}${length === 1 ? "" : "s"}`;
  if (type === "nothing" || type === "null") return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}${size}`;
}

/** A JSON pointer: `/data/0/name`. */
export function pointerOf(path: Finding["path"]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
