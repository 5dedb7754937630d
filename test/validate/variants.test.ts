import { beforeAll, describe, expect, test } from "vitest";
import { pointerOf } from "../../src/validate.ts";
import type { Validator, Validators } from "../../src/validate.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { loadWithValidators } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";

function body(path: string, type: string): string {
  return `  /${path}:
    post:
      tags: [${path}]
      operationId: create
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/${type}" } } } }
      responses: { "200": { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/${type}" } } } } }
`;
}

const document = `openapi: 3.0.3
info: { title: Sample, version: "1" }
paths:
${body("animals", "AnyAnimal")}${body("ranks", "AnyRank")}${body("shapes", "Shape")}${body("parcels", "Parcel")}
components:
  schemas:
    AnyAnimal:
      nullable: true
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Kitten" }]
      discriminator: { propertyName: species, mapping: { cat: Cat, dog: "#/components/schemas/Dog", kitten: Kitten } }
    Animal:
      type: object
      required: [species, name]
      discriminator: { propertyName: species, mapping: { cat: Cat, dog: Dog, kitten: Kitten } }
      properties:
        id: { type: integer, readOnly: true }
        species: { type: string, enum: [cat, dog, kitten] }
        name: { type: string }
    Cat: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, required: [lives], properties: { lives: { type: integer } } }] }
    Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { breed: { type: string } } }] }
    Kitten: { allOf: [{ $ref: "#/components/schemas/Cat" }, { type: object, properties: { weeks: { type: integer } } }] }
    AnyRank:
      oneOf: [{ $ref: "#/components/schemas/First" }, { $ref: "#/components/schemas/Second" }]
      discriminator: { propertyName: rank, mapping: { 1: First, 2: Second } }
    Ranked:
      type: object
      required: [rank]
      discriminator: { propertyName: rank, mapping: { 1: First, 2: Second } }
      properties: { rank: { type: integer } }
    First: { allOf: [{ $ref: "#/components/schemas/Ranked" }, { type: object, properties: { prize: { type: string } } }] }
    Second: { allOf: [{ $ref: "#/components/schemas/Ranked" }, { type: object, properties: { prize: { type: integer } } }] }
    Shape:
      oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Square" }]
      discriminator: { propertyName: kind }
    Round:
      oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Ellipse" }]
      discriminator: { propertyName: kind, mapping: { circle: Circle } }
    Circle: { type: object, required: [kind, radius], properties: { kind: { type: string }, radius: { type: number } } }
    Ellipse: { type: object, required: [kind, axes], properties: { kind: { type: string }, axes: { type: array, items: { type: number } } } }
    Square: { type: object, required: [kind], properties: { kind: { type: string }, side: { type: number } } }
    Parcel:
      oneOf: [{ $ref: "#/components/schemas/Box" }, { $ref: "#/components/schemas/Tube" }]
      discriminator: { propertyName: form }
    Box: { type: object, required: [form], properties: { form: { type: string, enum: [box, crate] } } }
    Tube: { type: object, required: [form, length], properties: { form: { type: string, enum: [tube] }, length: { type: number } } }
`;

const right: readonly string[] = [];
interface Sample {
  readonly animals: { create(body: unknown): Promise<unknown> };
}

let Sample: new (options: ClientOptions) => Sample;
let types: Readonly<Record<string, Validator<unknown>>> = {};
beforeAll(async () => {
  ({ Sample, validators: types } = await loadWithValidators<Sample, typeof types>(document));
});

/** Where a value is wrong. */
function wrongIn(type: string, value: unknown, received: boolean): string[] | undefined {
  const findings = types[type]?.check(value, { received });
  return findings?.filter(({ kind }) => kind === "invalid").map(({ path }) => pointerOf(path));
}

describe("the variant that a value names decides, whatever others it fits", () => {
  test.each<[what: string, type: string, value: unknown, sent: readonly string[], received: readonly string[]]>([
    ["of several that fit", "AnyAnimalInput", { species: "cat", name: "Tom", lives: 9 }, right, right],
    ["that is wrong", "AnyAnimalInput", { species: "cat", name: "Tom" }, ["/lives"], ["/lives"]],
    ["that the document does not know", "AnyAnimalInput", { species: "bird", name: "Tom" }, ["/species"], right],
    ["of a grandchild", "AnyAnimalInput", { species: "kitten", name: "Tom", lives: 9 }, right, right],
    [
      "of a grandchild, without what its parent requires",
      "Kitten",
      { species: "kitten", name: "Tom" },
      ["/lives"],
      ["/lives"],
    ],
    ["null beside variants", "AnyAnimalInput", null, right, right],
    ["a child by itself", "Dog", { species: "cat", name: "Tom" }, ["/species"], right],
    ["a number", "AnyRank", { rank: 2, prize: "gold" }, ["/prize"], ["/prize"]],
    ["that a number names", "AnyRank", { rank: 1, prize: "gold" }, right, right],
    ["of an inner choice, by its mapping", "Shape", { kind: "circle", radius: 1 }, right, right],
    ["of an inner choice, by its name", "Shape", { kind: "Ellipse", radius: 1 }, ["/axes"], ["/axes"]],
    ["beside an inner choice", "Shape", { kind: "Square", radius: 1 }, right, right],
    ["by the values that it lists, of several", "Parcel", { form: "crate" }, right, right],
    ["by the one value that it lists", "Parcel", { form: "tube" }, ["/length"], ["/length"]],
    ["that is missing", "Parcel", {}, ["/form"], ["/form"]],
  ])("%s", (_, type, value, sent, received) => {
    expect({ sent: wrongIn(type, value, false), received: wrongIn(type, value, true) }).toEqual({ sent, received });
  });

  test("as a client sends it", async () => {
    const { baseURL, requests } = await serve(json(null));
    const options: ClientOptions = { baseURL, validators: types as unknown as Validators };
    const { animals } = new Sample(options);
    await animals.create({ species: "dog", name: "Rex" });
    await expect(animals.create({ species: "bird", name: "Rex" })).rejects.toThrow(
      'species: Expected one of "cat", "dog", "kitten"',
    );
    expect(requests).toHaveLength(1);
  });
});
