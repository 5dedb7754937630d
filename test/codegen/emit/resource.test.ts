import { expect, test } from "vitest";
import { emitResource } from "../../../codegen/emit/resource.ts";
import { api, argument, header, operation, resource } from "./small-model.ts";

const types = ["Pet", "PetList", "PetParams", "Toy"].map((name) => ({ name, text: "", expression: "" }));

test("a resource imports what its methods mention, and nothing else", () => {
  const response = { kind: "page", style: "byOffset", envelope: "PetList", item: "Pet" } as const;
  const body = { ...argument("body", "PetParams"), kind: "form", contentType: undefined } as const;
  const methods = [operation({ name: "list", response }), operation({ name: "create", httpMethod: "POST", body })];
  const toys = resource({ name: "pet.toy", property: "toy", className: "PetToyResource", file: "pet-toy" });
  const pets = resource({ description: "Pets for sale.", methods, children: [toys] });
  expect(emitResource(api({ types }), pets)).toBe(
    `${header}import { Resource, form, sendForPage } from "../../../src/runtime.ts";
import type { APIPromise, PagePromise, RequestOptions } from "../../../src/runtime.ts";
import { byOffset } from "../page-styles.ts";
import type { Pet, PetList, PetParams } from "../types.ts";
import { PetToyResource } from "./pet-toy.ts";

/** Pets for sale. */
export class PetResource extends Resource {
  readonly toy: PetToyResource = new PetToyResource(this.transport);

  /** \`GET /pets\` */
  list(options?: RequestOptions): PagePromise<PetList, Pet> {
    return sendForPage(this.transport, { name: "pet.list", path: "/pets", pageStyle: byOffset, options });
  }

  /** \`POST /pets\` */
  create(body: PetParams, options?: RequestOptions): APIPromise<Pet> {
    return this.transport.send({ name: "pet.create", method: "POST", path: "/pets", body, bodyType: form, options });
  }
}
`,
  );
});

test("a resource that only holds others says so", () => {
  const child = (property: string) => resource({ property, description: `All ${property}.` });
  const text = emitResource(api(), resource({ children: [child("toys"), child("beds")] }));
  expect(text).toContain(`/** Holds \`toys\` and \`beds\`. */
export class PetResource extends Resource {
  /** All toys. */
  readonly toys: PetResource = new PetResource(this.transport);
  /** All beds. */
  readonly beds: PetResource = new PetResource(this.transport);
}
`);
});

test("the runtime of a package is imported by its name", () => {
  const location = { ...api().location, runtime: "lightfield-wootiv/runtime", extension: ".js" } as const;
  const text = emitResource(api({ location, types }), resource({ methods: [operation()] }));
  expect(text).toContain('import { Resource } from "lightfield-wootiv/runtime";\n');
  expect(text).toContain('import type { Pet } from "../types.js";\n');
});
