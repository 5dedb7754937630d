import { expect, test } from "vitest";
import { emitAPIReference } from "../../../codegen/emit/api-reference.ts";
import { api, argument, operation, resource } from "./small-model.ts";

const id = argument("id", "string", { description: "ID of the pet." });
const retrieve = operation({
  name: "retrieve",
  path: "/pets/{id}",
  pathParameters: [id],
  summary: "Retrieve a pet",
  errors: { kind: "also", statuses: ["404"] },
});
const example = { pathParameters: ["pet_1"], query: {}, body: undefined };

test("the reference has a table of contents, and an entry for each method", () => {
  const model = api({ errors: ["401"], resources: [resource({ description: "Pets for sale.", methods: [retrieve] })] });
  const text = emitAPIReference(model, new Map([["pet.retrieve", example]]));
  expect(text.slice(text.indexOf("A method throws")))
    .toBe(`A method throws an \`APIError\` for 401, unless others are listed with it.

- [\`client.pet\`](#clientpet): [retrieve](#clientpetretrieve)

## client.pet

Pets for sale.

### client.pet.retrieve

\`GET /pets/{id}\` · throws APIError also for 404

Retrieve a pet.

- \`id\`: ID of the pet.

\`\`\`
retrieve(id: string, options?: RequestOptions): APIPromise<Pet>
\`\`\`

\`\`\`ts
const pet = await client.pet.retrieve("pet_1");
\`\`\``);
});

test.each([
  [
    "a page is read item by item",
    { kind: "page", style: "byPage", envelope: "PetList", item: "Pet" },
    "for await (const item of client.pet.get()) console.log(item);",
  ],
  ["nothing is only awaited", { kind: "none" }, "await client.pet.get();"],
  ["a response is called so", { kind: "response" }, "const response = await client.pet.get();"],
  ["a type without a name is a result", { kind: "json", type: "Pet[]" }, "const result = await client.pet.get();"],
] as const)("%s", (_what, response, call) => {
  const text = emitAPIReference(api({ resources: [resource({ methods: [operation({ response })] })] }), new Map());
  expect(text).toContain(`\`\`\`ts\n${call}\n\`\`\``);
});
