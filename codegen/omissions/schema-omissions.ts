import { isFalse } from "../document/boolean-schema.ts";
import type { Document } from "../document/document.ts";
import type { Omission } from "../document/omission.ts";
import { isReference } from "../document/references.ts";
import { pointerOf } from "../load/corrections.ts";
import type { Path } from "../load/corrections.ts";
import { closesTuple } from "../types/array-type.ts";
import { itemRole, roleOf } from "../load/roles.ts";
import type { Role } from "../load/roles.ts";
import { exampleOmissions } from "./example-omissions.ts";

/**
 * Keywords of JSON Schema that no type can say, and examples that are no values, wherever in a document they are.
 * @param parsed the schemas of texts that are types all the same, since they are parsed
 */
export function schemaOmissions(document: Document, parsed: ReadonlySet<unknown>): Omission[] {
  const omissions: Omission[] = [];
  const areAlone = document.openapi.startsWith("3.0");
  collectKeywords(document, "other", undefined, { parsed, areAlone }, omissions);
  return omissions;
}

interface Context {
  readonly parsed: ReadonlySet<unknown>;
  /** Whether what stands beside references counts for nothing. */
  readonly areAlone: boolean;
}

const keywords = new Set(
  (
    "not if dependentSchemas dependentRequired dependencies contains propertyNames contentSchema unevaluatedItems " +
    "$recursiveRef"
  ).split(" "),
);

const statements = new Set(
  "properties required enum const allOf anyOf oneOf items prefixItems additionalProperties".split(" "),
);

/** A schema of nothing, and the end of a tuple, can be said in a type, and so can the names of members where they are listed. */
function isCarriedOver(keyword: string, schema: object, { parsed }: Context): boolean {
  if (keyword === "not") return isFalse(schema);
  if (keyword === "contentSchema") return parsed.has(Reflect.get(schema, keyword));
  if (keyword === "propertyNames") return Array.isArray(Reflect.get(Object(Reflect.get(schema, keyword)), "enum"));
  return keyword === "unevaluatedItems" && closesTuple({ ...schema });
}

function collectKeywords(
  value: unknown,
  role: Role,
  path: Path | undefined,
  context: Context,
  omissions: Omission[],
): void {
  if (typeof value !== "object" || value === null || role === "opaque") return;
  const isIgnored = context.areAlone && role === "schema" && isReference(value);
  for (const key in value) {
    const member: unknown = Reflect.get(value, key);
    const isKeyword = role === "schema" && keywords.has(key);
    if (!isKeyword && (typeof member !== "object" || member === null)) continue; // nothing in it is one, either
    const inner = { parent: path, key };
    if (isKeyword && !isCarriedOver(key, value, context)) {
      omissions.push({ kind: "schema keywords", pointer: pointerOf(inner), message: "is not in the type" });
    }
    if (isIgnored && statements.has(key)) {
      const message = "is beside a reference, where it counts since OpenAPI 3.1";
      omissions.push({ kind: "schema keywords", pointer: pointerOf(inner), message });
    }
    const nodeType: unknown = role === "schema" && key === "xml" ? Reflect.get(Object(member), "nodeType") : undefined;
    if (nodeType !== undefined) {
      omissions.push({ kind: "XML", pointer: pointerOf(inner), message: `is a node of the type ${String(nodeType)}` });
    }
    if (role === "other" && key === "examples") omissions.push(...exampleOmissions(member, inner));
    collectKeywords(member, Array.isArray(value) ? itemRole(role) : roleOf(key, role), inner, context, omissions);
  }
}
