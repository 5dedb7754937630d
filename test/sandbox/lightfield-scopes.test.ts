import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startSession } from "../support/sandbox-session.ts";

interface Overlay {
  readonly actions: readonly {
    readonly target: string;
    readonly update?: { readonly "x-scopes"?: readonly string[] };
  }[];
}

const overlay: Overlay = parse(readFileSync("openapi/lightfield.overlay.yaml", "utf8"));

/** Each request that needs scopes, such as `GET /v1/accounts/x`. */
const requests = overlay.actions.flatMap(({ target, update }) => {
  const [, path = "", method = ""] = /^\$\.paths\['(.*)'\]\.(\w+)$/.exec(target) ?? [];
  const scopes = update?.["x-scopes"];
  return scopes === undefined ? [] : [{ request: `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, "x")}`, scopes }];
});
const scopes = [...new Set(requests.flatMap((request) => request.scopes))].sort();

describe("a key that has every scope but one is refused in the documented words", () => {
  const session = startSession();

  test("for each scope that an operation needs", () => {
    expect(scopes.length).toBeGreaterThan(20);
    expect(scopes).toContain("accounts:read");
  });

  test.each(scopes)("%s", async (missing) => {
    session.sandbox.state.lightfield.keys.set("sk_lf_most", {
      subjectType: "workspace",
      memberId: undefined,
      isAdmin: false,
      scopes: scopes.filter((scope) => scope !== missing),
    });
    for (const { request } of requests.filter((one) => one.scopes.includes(missing))) {
      const { status, body } = await session.lightfield(request, { key: "sk_lf_most" });
      const error = { type: "forbidden", message: `Token does not have the '${missing}' scope.` };
      expect([request, status, body]).toEqual([request, 403, { error }]);
    }
  });
});
