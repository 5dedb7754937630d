import { NotFoundError, PermissionDeniedError } from "lightfield-wootiv";
import type { Lightfield } from "lightfield-wootiv/lightfield";
import { UsageError } from "../cli-error.ts";
import { standardObjects } from "./definitions.ts";
import type {
  CustomObjectDefinitions,
  ObjectDefinitions,
  StandardObject,
  WorkspaceDefinitions,
} from "./definitions.ts";

/** What a key cannot read: an object, or all custom objects under the name `objects`. */
export interface Unreadable {
  readonly object: string;
  /** The scope that the key lacks. */
  readonly scope: string;
}

export interface ReadDefinitions {
  readonly definitions: WorkspaceDefinitions;
  readonly unreadable: readonly Unreadable[];
}

/** The scope that each object needs; custom objects share one. */
const scopes: Readonly<Record<StandardObject | "objects", string>> = {
  account: "accounts:read",
  contact: "contacts:read",
  opportunity: "opportunities:read",
  task: "tasks:read",
  note: "notes:read",
  meeting: "meetings:read",
  objects: "custom_objects:read",
};

/**
 * Reads what a workspace says of its objects.
 *
 * @param chosen the objects to read, custom ones by their slugs; by default all
 * @throws UsageError for an object that the workspace does not have
 * @throws SDKError where the API cannot be reached or refuses the key
 */
export async function readDefinitions(client: Lightfield, chosen?: readonly string[]): Promise<ReadDefinitions> {
  const unreadable: Unreadable[] = [];
  const objects: Partial<Record<StandardObject, ObjectDefinitions>> = {};
  for (const object of standardObjects.filter((name) => chosen?.includes(name) ?? true)) {
    const read = await readPermitted(object, () => client[object].definitions(), unreadable);
    if (read !== undefined) objects[object] = withoutName(read);
  }
  const customObjects: Record<string, CustomObjectDefinitions> = {};
  const wanted = chosen?.filter((name) => !standardObjects.some((standard) => standard === name));
  if (wanted?.length === 0) return { definitions: { objects, customObjects }, unreadable };
  const types = await readPermitted("objects", () => client.object.listDefinitions(), unreadable);
  const known = (types?.data ?? []).filter(({ objectType }) => wanted?.includes(objectType) ?? true);
  const missing = types && wanted?.find((slug) => !known.some(({ objectType }) => objectType === slug));
  if (missing !== undefined) throw new UsageError(describeMissing(missing, types?.data ?? []));
  for (const { objectType, label } of known) {
    const read = await readPermitted("objects", () => client.object.definitions(objectType), unreadable);
    if (read !== undefined) customObjects[objectType] = { label, ...withoutName(read) };
  }
  return { definitions: { objects, customObjects }, unreadable };
}

async function readPermitted<T>(
  object: StandardObject | "objects",
  read: () => PromiseLike<T>,
  unreadable: Unreadable[],
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    // An API of before the definitions of an object has no path for them.
    if (error instanceof NotFoundError && object !== "objects") return undefined;
    if (!(error instanceof PermissionDeniedError)) throw error;
    if (!unreadable.some((one) => one.object === object)) unreadable.push({ object, scope: scopes[object] });
    return undefined;
  }
}

function withoutName({ fieldDefinitions, relationshipDefinitions }: ObjectDefinitions): ObjectDefinitions {
  return { fieldDefinitions, relationshipDefinitions };
}

function describeMissing(object: string, types: readonly { readonly objectType: string }[]): string {
  const known = [...standardObjects, ...types.map(({ objectType }) => objectType)];
  return `The workspace has no object ${object}: choose among ${known.join(", ")}.`;
}
