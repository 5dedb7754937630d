/** How large a document is: Elasticsearch's has 450 operations and 3,000 schemas. */
export interface DocumentSize {
  readonly operations: number;
  readonly schemas: number;
}

/** An OpenAPI document of a size, the same in every run: its schemas refer to each other, to those before and after. */
export function buildLargeDocument({ operations, schemas }: DocumentSize): object {
  const reference = (index: number): object => ({ $ref: `#/components/schemas/Schema${index % schemas}` });
  const numbers = (count: number): number[] => [...Array(count).keys()];
  return {
    openapi: "3.1.0",
    info: { title: "Large", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    tags: numbers(operations / 10).map((index) => ({
      name: `tag ${index}`,
      description: `Operations of tag ${index}.`,
    })),
    paths: Object.fromEntries(
      numbers(operations).map((index) => [`/things${index}/{id}`, buildPath(index, reference)]),
    ),
    components: {
      schemas: Object.fromEntries(numbers(schemas).map((index) => [`Schema${index}`, buildSchema(index, reference)])),
    },
  };
}

type Refer = (index: number) => object;

function buildPath(index: number, reference: Refer): object {
  const query = ["filter", "sort", "fields", "timeout"].map((name) => ({
    name,
    in: "query",
    description: `What ${name} is for: one of several things that a description has to say in a sentence.`,
    schema: name === "fields" ? { type: "array", items: { type: "string" } } : { type: "string" },
  }));
  const json = (number: number): object => ({ "application/json": { schema: reference(number) } });
  return {
    put: {
      operationId: `changeThing${index}`,
      tags: [`tag ${Math.floor(index / 10)}`],
      summary: `Change thing ${index}`,
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }, ...query],
      requestBody: { required: true, content: json(index * 6) },
      responses: {
        200: { description: "What it is now.", content: json(index * 6 + 1) },
        400: { description: "It cannot be.", content: json(index * 6 + 2) },
      },
    },
  };
}

/** Of twenty schemas one is an enum, one a union, two are intersections, the others objects. */
function buildSchema(index: number, reference: Refer): object {
  const description = `Schema ${index}, which says in a sentence or two what its values are, and where they come from.`;
  const kind = index % 20;
  if (kind === 3) return { type: "string", enum: ["one", "two", "three", "four"], description };
  if (kind === 7) return { oneOf: [1, 4, 6].map((step) => reference(index + step)), description };
  if (kind === 11 || kind === 15) return { allOf: [reference(index + 1), buildObject(index, reference)], description };
  return { ...buildObject(index, reference), description };
}

function buildObject(index: number, reference: Refer): object {
  return {
    type: "object",
    required: ["id", "name"],
    properties: {
      id: { type: "string", format: "uuid", readOnly: index % 9 === 0 },
      name: { type: "string", minLength: 1, maxLength: 200, description: "What people call it." },
      count: { type: "integer", minimum: 0, default: 10 },
      state: { type: "string", enum: ["open", "closed", "gone"], description: "How it is doing." },
      created: { type: "string", format: "date-time" },
      next: reference(index + 1),
      parts: { type: "array", items: reference(index + 7) },
      named: { type: "object", additionalProperties: reference(index * 3 + 2) },
      either: { anyOf: [reference(index + 13), { type: "null" }], description: "Null where there is none." },
    },
  };
}
