import type { API, RateLimits } from "../model/model.ts";
import { literal } from "../text/layout.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

export function emitRateLimits(api: Pick<API, "location">, { groups, headers }: RateLimits): string {
  const limits = literal(
    { groups, ...(headers === undefined ? {} : { headers }) },
    0,
    "export const pacing: Pacing = paceByGroup(",
  );
  return [
    emitHeader(api),
    importValues(["paceByGroup"], api.location.runtime),
    importTypes(["Pacing"], api.location.runtime),
    "\n",
    "/** The rate limits of the API, and the operations that share each. */\n",
    `export const pacing: Pacing = /* @__PURE__ */ paceByGroup(${limits});\n`,
  ].join("");
}
