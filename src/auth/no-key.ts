import type { SecurityScheme } from "./scheme.ts";
import { writeBearer } from "./bearer.ts";
import { keyInHeader } from "./key-in-header.ts";

/** No key is needed. One that is given all the same goes as a bearer token. */
export const noKey: SecurityScheme = /* @__PURE__ */ keyInHeader("authorization", writeBearer, { keyIsOptional: true });
