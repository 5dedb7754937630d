import { describe, expect, test } from "vitest";
import { emitClient } from "../../../codegen/emit/client.ts";
import type { AppliedScheme } from "../../../codegen/model/security-model.ts";
import { api, header, resource } from "./small-model.ts";

test("a client holds its resources, and describes the API to the runtime", () => {
  const model = api({
    description: "Pets and their toys.",
    environmentVariables: { apiKey: "PET_STORE_API_KEY" },
    headers: { "Pet-Version": "2" },
    queryStyles: { fields: "comma" },
    retryWrites: true,
    errors: ["401", "5xx"],
    resources: [resource({ description: "Pets for sale." })],
    paths: "",
  });
  expect(emitClient(model)).toBe(
    `${header}import { APIClient } from "../../src/runtime.ts";
import type { APIDescription, ClientOptions } from "../../src/runtime.ts";
import type { paths } from "./paths.ts";
import { PetResource } from "./resources/pet.ts";

/**
 * What the runtime needs to know about this API. Pass it to a \`Transport\` to use one resource without
 * the client.
 */
export const api: APIDescription = {
  name: "PetStore",
  servers: { production: "https://pets.example.com" },
  environmentVariables: { apiKey: "PET_STORE_API_KEY" },
  headers: { "Pet-Version": "2" },
  queryStyles: { fields: "comma" },
  retryWrites: true,
};

/** Options of {@link PetStore}. */
export type PetStoreOptions = ClientOptions;

/**
 * Pets and their toys.
 *
 * A method throws an \`APIError\` for 401 or 5xx, unless its own comment lists others.
 */
export class PetStore extends APIClient<PetStoreOptions> {
  /** Only a type: lets \`raw(client)\` find the paths of this API. */
  declare readonly "~paths"?: paths;
  /** Pets for sale. */
  readonly pet: PetResource = new PetResource(this.transport);

  constructor(options: PetStoreOptions = {}) {
    super(api, options);
  }
}
`,
  );
});

test("an API with several servers lets users choose one by name", () => {
  const servers = { production: "https://pets.example.com", test: "https://test.example.com" };
  expect(emitClient(api({ servers }))).toContain(`/** Options of {@link PetStore}. */
export type PetStoreOptions = ClientOptions & {
  /**
   * The server to use, unless \`baseURL\` names another; the first is the default.
   *
   * - \`production\`: https://pets.example.com
   * - \`test\`: https://test.example.com
   */
  environment?: "production" | "test";
};
`);
});

describe("a security scheme", () => {
  test.each<[AppliedScheme, string, string]>([
    [{ scheme: "basic" }, "basic", "basic"],
    [{ scheme: "none" }, "noKey", "noKey"],
    [{ scheme: "header", name: "X-Key" }, "headerKey", 'headerKey("X-Key")'],
    [{ scheme: "query", name: "key" }, "queryKey", 'queryKey("key")'],
    [{ scheme: "cookie", name: "sid" }, "cookieKey", 'cookieKey("sid")'],
    [{ scheme: "basic", isOptional: true }, "basic", "{ ...basic, keyIsOptional: true }"],
  ])("%j", (securityScheme, imported, printed) => {
    const text = emitClient(api({ securityScheme }));
    expect(text).toContain(`import { APIClient, ${imported} } from "../../src/runtime.ts";\n`);
    expect(text).toContain(`securityScheme: ${printed}`);
  });

  test("that is a bearer token needs no mention", () => {
    expect(emitClient(api())).not.toContain("securityScheme");
  });
});
