import { readSeedObject, seedDataError } from "../server/seed-data.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { IDSource } from "../store/random.ts";
import type { ObjectType, RelationshipType } from "./object-types.ts";
import { readOwnField } from "./own-fields.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

const described = ["account", "contact", "opportunity", "task", "note", "meeting"];
const members = ["fieldDefinitions", "relationshipDefinitions"];

/**
 * Gives a workspace the objects of definitions as the API shows them, in place of its own: those that are named have these
 * fields and relationships alone, and where custom objects are named, there are no others.
 *
 * @throws TypeError that names the first definition with a mistake
 */
export function defineObjects(
  workspace: LightfieldWorkspace,
  objects: JSONValue,
  customObjects: JSONValue | undefined,
  ids: IDSource,
): void {
  for (const [slug, value] of Object.entries(readSeedObject(objects, "objects", described))) {
    defineObject(workspace.type(slug), readSeedObject(value, `objects.${slug}`, members), `objects.${slug}`, ids);
  }
  if (customObjects === undefined) return;
  for (const [slug, type] of workspace.types) if (type.isCustom) workspace.types.delete(slug);
  for (const [slug, value] of Object.entries(readSeedObject(customObjects, "customObjects"))) {
    const path = `customObjects.${slug}`;
    if (!/^[\w-]+$/.test(slug)) throw seedDataError(path, "is no slug for a custom object");
    if (workspace.types.has(slug)) throw seedDataError(path, "is an object that every workspace has");
    const { label = slug, ...definitions } = readSeedObject(value, path, ["label", ...members]);
    const type = buildCustomType(slug, readText(label, `${path}.label`));
    workspace.types.set(slug, type);
    defineObject(type, definitions, path, ids);
  }
}

function buildCustomType(slug: string, label: string): ObjectType {
  const [fields, relationships] = [new Map(), new Map()];
  return { slug, label, folder: `objects/${slug}`, idPrefix: "", isCustom: true, fields, relationships };
}

function defineObject(type: ObjectType, definitions: JSONObject, path: string, ids: IDSource): void {
  const { fieldDefinitions = {}, relationshipDefinitions = {} } = definitions;
  const known = new Map(type.relationships);
  type.fields.clear();
  type.relationships.clear();
  for (const [key, value] of Object.entries(readSeedObject(fieldDefinitions, `${path}.fieldDefinitions`))) {
    type.fields.set(key, readOwnField(ids, key, value, `${path}.fieldDefinitions.${key}`));
  }
  const others = readSeedObject(relationshipDefinitions, `${path}.relationshipDefinitions`);
  for (const [key, value] of Object.entries(others)) {
    const relationship = readRelationship(value, `${path}.relationshipDefinitions.${key}`);
    type.relationships.set(key, completeRelationship(relationship, known.get(key), `${type.slug}-${key}`, ids));
  }
}

type OwnRelationship = Pick<RelationshipType, "label" | "description" | "toMany" | "objectType"> & {
  readonly slug: string | undefined;
};

function readRelationship(value: JSONValue, path: string): OwnRelationship {
  const allowed = ["id", "label", "description", "cardinality", "objectType", "slug"];
  const { label, description, cardinality, objectType, slug } = readSeedObject(value, path, allowed);
  if (cardinality !== "HAS_ONE" && cardinality !== "HAS_MANY") {
    throw seedDataError(`${path}.cardinality`, "is HAS_ONE or HAS_MANY");
  }
  return {
    label: readText(label, `${path}.label`),
    description: typeof description === "string" ? description : null,
    toMany: cardinality === "HAS_MANY",
    objectType: readText(objectType, `${path}.objectType`),
    slug: typeof slug === "string" ? slug : undefined,
  };
}

/** What definitions do not say of a relationship is as in the sample workspace, if that has it. */
function completeRelationship(
  relationship: OwnRelationship,
  known: RelationshipType | undefined,
  name: string,
  ids: IDSource,
): RelationshipType {
  const isSame = known?.objectType === relationship.objectType;
  return {
    ...relationship,
    id: known?.id ?? ids.prefixed("rd_"),
    readOnly: known?.readOnly ?? false,
    slug: relationship.slug ?? known?.slug ?? name.replace("$", ""),
    inverse: isSame ? known.inverse : undefined,
  };
}

function readText(value: JSONValue | undefined, path: string): string {
  if (typeof value !== "string") throw seedDataError(path, "takes a text");
  return value;
}
