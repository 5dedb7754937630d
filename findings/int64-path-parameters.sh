#!/usr/bin/env bash
# fastify 5.12.8 and express-openapi-validator 5.6.2: a path parameter of `type: integer, format: int64`.
#
# Guessed: an ID that a number of JavaScript cannot hold, though its format allows it, is refused, or reaches the handler as the text it was.
# Seen: both check the text, and give the handler the nearest number that there is, which is another ID: a DELETE of order
# 9007199254740993 deletes order 9007199254740992, with the status of success. As `type: string` with a pattern, or as `type:
# [integer, string]` in fastify, the ID stays what it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error fastify@5.12.8 express-openapi-validator@5.6.2 express@5.1.0
cat >delete.mjs <<'SCRIPT'
import express from "express";
import OpenApiValidator from "express-openapi-validator";
import fastify from "fastify";

const schema = { type: "integer", format: "int64" };
const orders = () => new Set(["9007199254740992", "9007199254740993"]);
async function report(title, url, kept) {
  const { status } = await fetch(`${url}/orders/9007199254740993`, { method: "DELETE" });
  console.log(`${title}: ${status}, still there: ${[...kept].join()}`);
}

const inFastify = orders();
const server = fastify();
server.delete("/orders/:id", { schema: { params: { type: "object", properties: { id: schema } } } }, async ({ params }, reply) => {
  inFastify.delete(String(params.id));
  return reply.code(204).send();
});
await report("fastify", await server.listen({ host: "127.0.0.1", port: 0 }), inFastify);
await server.close();

const inExpress = orders();
const parameters = [{ name: "id", in: "path", required: true, schema }];
const apiSpec = {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1" },
  paths: { "/orders/{id}": { delete: { parameters, responses: { 204: { description: "Deleted" } } } } },
};
const app = express();
app.use(OpenApiValidator.middleware({ apiSpec }));
app.delete("/orders/:id", ({ params }, response) => {
  inExpress.delete(String(params.id));
  response.status(204).end();
});
const listening = app.listen(0, "127.0.0.1");
await new Promise((resolve) => listening.once("listening", resolve));
await report("express-openapi-validator", `http://127.0.0.1:${listening.address().port}`, inExpress);
process.exit();
SCRIPT
seen=$(node delete.mjs)
echo "$seen"
[ "$seen" = 'fastify: 204, still there: 9007199254740993
express-openapi-validator: 204, still there: 9007199254740993' ]
