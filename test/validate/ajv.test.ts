import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validator } from "../../src/validate.ts";
import type { AnySchema, JSONSchema, Validator } from "../../src/validate.ts";
import { toPlainSchema } from "../support/plain-schema.ts";

/** Few names and values, so that schemas and values often meet. */
const name = fc.constantFrom("a", "b", "ab", "hasOwnProperty");
const text = fc.constantFrom("", "a", "b", "ab", "abc", "😀", "é");
const number = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom(0.5, 1.5, -0.5));
const count = fc.integer({ min: 0, max: 3 });

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(null, true, false),
    text,
    number,
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(name, tie("json"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** What every schema may refer to, itself included. */
class Definitions {
  readonly byName: Record<string, Validator<unknown>> = {};

  refer(to: string): NonNullable<JSONSchema["$ref"]> {
    return () => this.byName[to] ?? validator({});
  }
}

const typeName = fc.constantFrom<NonNullable<JSONSchema["type"]>>(
  ...(["object", "array", "string", "number", "integer", "boolean", "null"] as const),
  ["string", "null"],
  ["object", "array", "integer"],
);

function schemas(definitions: Definitions): fc.Arbitrary<AnySchema> {
  const { any } = fc.letrec<{ any: AnySchema }>((tie) => {
    const one = tie("any");
    const some = fc.array(one, { minLength: 1, maxLength: 3 });
    const members = fc.dictionary(name, one, { maxKeys: 3 });
    const keywords = {
      type: typeName,
      enum: fc.array(json, { minLength: 1, maxLength: 3 }),
      const: json,
      allOf: some,
      anyOf: some,
      oneOf: some,
      not: one,
      if: one,
      then: one,
      else: one,
      properties: members,
      patternProperties: fc.dictionary(fc.constantFrom("^a", "b$", "."), one, { maxKeys: 2 }),
      additionalProperties: one,
      unevaluatedProperties: one,
      propertyNames: one,
      required: fc.uniqueArray(name, { maxLength: 2 }),
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 2 }),
      dependentSchemas: fc.dictionary(name, one, { maxKeys: 2 }),
      minProperties: count,
      maxProperties: count,
      items: one,
      prefixItems: some,
      contains: one,
      minContains: count,
      maxContains: count,
      minItems: count,
      maxItems: count,
      uniqueItems: fc.boolean(),
      minLength: count,
      maxLength: count,
      pattern: fc.constantFrom("^a", "b$", "^.$", ""),
      minimum: number,
      maximum: number,
      exclusiveMinimum: number,
      exclusiveMaximum: number,
      multipleOf: fc.constantFrom(1, 2, 0.5, 3),
      $ref: fc.constantFrom("one", "two").map((to) => definitions.refer(to)),
    };
    const single = Object.entries(keywords).map(([keyword, value]) => value.map((given) => ({ [keyword]: given })));
    const object = fc.record(
      {
        type: fc.constant("object" as const),
        properties: members,
        required: keywords.required,
        additionalProperties: one,
      },
      { requiredKeys: ["type", "properties"] },
    );
    const mixed = fc
      .array(fc.oneof(...single), { minLength: 1, maxLength: 4 })
      .map((parts) => Object.assign({}, ...parts));
    return {
      any: fc.oneof(
        { depthSize: "small" },
        fc.boolean(),
        { weight: 5, arbitrary: mixed },
        { weight: 3, arbitrary: object },
      ),
    };
  });
  return any;
}

/**
 * Not compared, since the two differ: here a discriminator decides, and is no mere hint; 0.3 is a multiple of 0.1, and 1e21 one of 1; members called `__proto__` are
 * checked, and one called `toString` does not end a comparison in a TypeError; `unevaluatedItems` and `$dynamicRef` say
 * nothing; formats are held against by choice. Without `allErrors`, ajv 8.20 takes `[]` for an array that contains something,
 * where there are `prefixItems` as well.
 */
test("as sent, a value is right where ajv says so, for schemas and values of all kinds", () => {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, validateFormats: false, logger: false });
  const definitions = new Definitions();
  const whole = fc.tuple(schemas(definitions), schemas(definitions), schemas(definitions));
  let [right, wrong] = [0, 0];
  fc.assert(
    fc.property(whole, fc.array(json, { minLength: 8, maxLength: 8 }), ([schema, one, two], values) => {
      Object.assign(definitions.byName, { one: wrap(one), two: wrap(two) });
      const root = wrap(schema);
      const plain = toPlainSchema(root.schema);
      fc.pre(!leadsInCircles(plain));
      const isRight = ajv.compile(plain);
      for (const value of values) {
        const expected = answerOf(() => isRight(value));
        if (expected === undefined) continue;
        const found = root.check(value).filter(({ kind }) => kind === "invalid");
        expect({ plain: JSON.stringify(plain), value, isRight: found.length === 0 }).toEqual({
          plain: JSON.stringify(plain),
          value,
          isRight: expected,
        });
        if (expected) right += 1;
        else wrong += 1;
      }
    }),
    { numRuns: 120, seed: 23 } /* always the same: ajv errs now and then */,
  );
  expect(Math.min(right, wrong)).toBeGreaterThan(100);
});

/** Of some schemas, ajv 8.20 makes code that ends in an error of its own: `props0 is not defined`. */
function answerOf(ask: () => boolean): boolean | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** A validator of a copy: a schema is compiled once, with what its references led to then. */
function wrap(schema: AnySchema): Validator<unknown> {
  return validator(typeof schema === "object" ? copyOf(schema) : schema ? {} : { not: {} });
}

function copyOf(schema: object): JSONSchema {
  return Object.fromEntries(Object.entries(schema).map(([name, member]) => [name, copyOfMember(member)]));
}

function copyOfMember(member: unknown): unknown {
  if (Array.isArray(member)) return member.map(copyOfMember);
  return typeof member === "object" && member !== null ? copyOf(member) : member;
}

/** A schema that holds where itself does has no end in either. */
function leadsInCircles(plain: object | boolean): boolean {
  const definitions = new Map<string, unknown>(Object.entries(Reflect.get(Object(plain), "$defs") ?? {}));
  const visit = (schema: unknown, path: readonly string[]): boolean => {
    if (typeof schema !== "object" || schema === null) return false;
    const places = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];
    const parts = places.flatMap((keyword) => Object.values(Object(Reflect.get(schema, keyword))));
    const { not, if: condition, then, else: otherwise, $ref } = schema as Record<string, unknown>;
    const inner = [...parts, not, condition, then, otherwise];
    if (inner.some((part) => visit(part, path))) return true;
    const target = typeof $ref === "string" ? $ref.replace("#/$defs/", "") : undefined;
    if (target === undefined) return false;
    return path.includes(target) || visit(definitions.get(target), [...path, target]);
  };
  return visit(plain, []) || [...definitions].some(([to, schema]) => visit(schema, [to]));
}
