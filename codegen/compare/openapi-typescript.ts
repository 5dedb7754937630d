import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type { Engine } from "./engine.ts";

export const openAPITypeScript: Engine = {
  name: "openapi-typescript",
  path: (schema) => `.components["schemas"][${JSON.stringify(schema)}]`,
  print: async (document) => {
    // Cloned, since openapi-typescript changes what it is given.
    const copy: unknown = structuredClone({ ...document, paths: {} });
    return astToString(await openapiTS(copy as OpenAPI3, { defaultNonNullable: false, silent: true }));
  },
};
