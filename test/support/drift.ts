/** A response that is no longer what its document says, and where. */
export interface Drift {
  readonly body: unknown;
  /** The JSON pointer of the place. */
  readonly pointer: string;
}

/** Each object and array inside a body, with its pointer. */
function holdersIn(value: unknown, pointer = ""): [pointer: string, holder: object][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, member]) => holdersIn(member, `${pointer}/${escape(name)}`));
  return [[pointer, value], ...inner];
}

function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The body with one holder replaced. */
function replace(value: unknown, target: object, by: object): unknown {
  if (value === target) return by;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => replace(item, target, by));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replace(member, target, by)]));
}

/** What became of a member: it is missing, of another type, null, of another text, or new. */
export type DriftKind = "missing" | "retyped" | "nulled" | "reworded" | "added";

/** Bodies that differ from one that is right by one thing each. */
export function driftsOf(body: unknown): Readonly<Record<DriftKind, Drift[]>> {
  const objects = holdersIn(body).filter(([, holder]) => !Array.isArray(holder));
  const members = objects.flatMap(([pointer, holder]) =>
    Object.entries(holder).map(([name, member]) => ({ pointer: `${pointer}/${escape(name)}`, holder, name, member })),
  );
  return {
    missing: members.map(({ pointer, holder, name }) => {
      const rest = Object.fromEntries(Object.entries(holder).filter(([other]) => other !== name));
      return { pointer, body: replace(body, holder, rest) };
    }),
    retyped: members.map(({ pointer, holder, name, member }) => {
      const other = typeof member === "boolean" ? "yes" : true;
      return { pointer, body: replace(body, holder, { ...holder, [name]: other }) };
    }),
    nulled: members.flatMap(({ pointer, holder, name, member }) =>
      member === null ? [] : [{ pointer, body: replace(body, holder, { ...holder, [name]: null }) }],
    ),
    reworded: members.flatMap(({ pointer, holder, name, member }) => {
      if (typeof member !== "string") return [];
      return [{ pointer, body: replace(body, holder, { ...holder, [name]: `${member} or so` }) }];
    }),
    added: objects.map(([pointer, holder]) => {
      return { pointer: `${pointer}/drifted`, body: replace(body, holder, { ...holder, drifted: "hush" }) };
    }),
  };
}
