#!/usr/bin/env bash
# trpc-to-openapi 3.3.0 (@trpc/server 11.25.2, zod 4.6.7): booleans in a query, and forms.
#
# Guessed: a `z.boolean()` of a procedure is published as `boolean`, and `?all=false` reaches the procedure as false, as its README says
# that booleans are coerced out of the box; a body that is published as `application/x-www-form-urlencoded` is taken as that.
# Seen: false is true, as is every text but the empty one, by JavaScript's `Boolean("false")`: `DELETE /pets?all=false` does the opposite
# of what it says. The form is refused with 415; its adapters read JSON alone, whatever `contentTypes` makes them publish.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error trpc-to-openapi@3.3.0 @trpc/server@11.25.2 zod@4.6.7 zod-openapi@5.4.6
cat >calls.mjs <<'SCRIPT'
import { initTRPC } from "@trpc/server";
import { createOpenApiFetchHandler, generateOpenApiDocument } from "trpc-to-openapi";
import { z } from "zod";

const { procedure, router } = initTRPC.meta().create();
const input = z.object({ all: z.boolean(), size: z.number() });
const remove = procedure.meta({ openapi: { method: "DELETE", path: "/pets" } }).input(input).output(input);
const contentTypes = ["application/x-www-form-urlencoded"];
const make = procedure.meta({ openapi: { method: "POST", path: "/pets", contentTypes } }).input(z.object({ name: z.string() })).output(z.string());
const pets = router({ remove: remove.mutation(({ input }) => input), make: make.mutation(({ input }) => input.name) });
const { paths } = generateOpenApiDocument(pets, { title: "Pets", version: "1", baseUrl: "http://localhost" });
const { delete: removal, post } = paths["/pets"];
console.log("published:", removal.parameters.map(({ name, schema }) => `${name} ${schema.type}`).join(), Object.keys(post.requestBody.content).join());
async function call(address, init) {
  const response = await createOpenApiFetchHandler({ router: pets, endpoint: "/", req: new Request(address, init) });
  const body = await response.json();
  console.log(response.status, JSON.stringify(body.code ?? body));
}
await call("http://localhost/pets?all=false&size=5", { method: "DELETE" });
await call("http://localhost/pets", { method: "POST", headers: { "content-type": contentTypes[0] }, body: "name=Rex" });
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'published: all boolean,size number application/x-www-form-urlencoded
200 {"all":true,"size":5}
415 "UNSUPPORTED_MEDIA_TYPE"' ]
