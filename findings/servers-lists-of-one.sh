#!/usr/bin/env bash
# @hono/zod-openapi 1.6.3, hono-openapi 1.3.3, @orpc/openapi 1.16.1, @elysiajs/openapi 1.4.16 (elysia 1.4.30, schemas of zod 4.6.7):
# lists in a query of servers that publish their own document.
#
# Guessed: a parameter that the document calls an array is taken by the server that wrote it also with one item, `?ids=a`, which is how
# OpenAPI's default style has a list of one; oRPC's plugin that makes queries fit their schemas does so too.
# Seen: all four take `?ids=a&ids=b` and refuse `?ids=a`, a text to them, so that a client that follows the document fails only when
# a list happens to have one item. oRPC publishes the list as `deepObject`, a style that OpenAPI does not define for lists.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --legacy-peer-deps \
  zod@4.6.7 hono@4.13.19 @hono/zod-openapi@1.6.3 hono-openapi@1.3.3 @hono/standard-validator@0.4.0 openapi-types@12.1.3 \
  @standard-community/standard-json@0.3.6 @standard-community/standard-openapi@0.2.10 \
  @orpc/server@1.16.1 @orpc/openapi@1.16.1 @orpc/zod@1.16.1 @orpc/json-schema@1.16.1 \
  elysia@1.4.30 @elysiajs/openapi@1.4.16 @sinclair/typebox@0.34.52 exact-mirror@1.2.6 file-type@21.3.4
cat >calls.mjs <<'SCRIPT'
import { openapi } from "@elysiajs/openapi";
import { OpenAPIHono, createRoute } from "@hono/zod-openapi";
import { SmartCoercionPlugin } from "@orpc/json-schema";
import { OpenAPIGenerator } from "@orpc/openapi";
import { OpenAPIHandler } from "@orpc/openapi/fetch";
import { os } from "@orpc/server";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { Elysia } from "elysia";
import { Hono } from "hono";
import { describeRoute, generateSpecs, validator } from "hono-openapi";
import { z } from "zod";

const query = z.object({ ids: z.array(z.string()) });
const responses = { 200: { description: "Fine" } };
const info = { title: "Pets", version: "1" };

const zodHono = new OpenAPIHono();
zodHono.openapi(createRoute({ method: "get", path: "/pets", request: { query }, responses }), (context) => context.json(context.req.valid("query")));

const hono = new Hono();
hono.get("/pets", describeRoute({ responses }), validator("query", query), (context) => context.json(context.req.valid("query")));

const router = { list: os.route({ method: "GET", path: "/pets" }).input(query).output(query).handler(({ input }) => input) };
const schemaConverters = [new ZodToJsonSchemaConverter()];
const orpc = new OpenAPIHandler(router, { plugins: [new SmartCoercionPlugin({ schemaConverters })] });

const elysia = new Elysia().use(openapi({ mapJsonSchema: { zod: z.toJSONSchema } })).get("/pets", ({ query }) => query, { query });
await elysia.modules;

async function show(name, document, call) {
  const { schema, style = "form" } = document.paths["/pets"].get.parameters[0];
  const statuses = [];
  for (const search of ["ids=a&ids=b", "ids=a"]) statuses.push((await call(new Request(`http://localhost/pets?${search}`))).status);
  console.log(`${name}: ${schema.type}, ${style}; two ${statuses[0]}, one ${statuses[1]}`);
}
await show("@hono/zod-openapi", zodHono.getOpenAPI31Document({ openapi: "3.1.0", info }), (request) => zodHono.request(request));
await show("hono-openapi", await generateSpecs(hono, { documentation: { info } }), (request) => hono.request(request));
const orpcDocument = await new OpenAPIGenerator({ schemaConverters }).generate(router, { info });
await show("oRPC", orpcDocument, async (request) => (await orpc.handle(request, { context: {} })).response);
const elysiaDocument = await (await elysia.handle(new Request("http://localhost/openapi/json"))).json();
await show("Elysia", elysiaDocument, (request) => elysia.handle(request));
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = '@hono/zod-openapi: array, form; two 200, one 400
hono-openapi: array, form; two 200, one 400
oRPC: array, deepObject; two 200, one 400
Elysia: array, form; two 200, one 422' ]
