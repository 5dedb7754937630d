#!/usr/bin/env bash
# express-openapi-validator 5.6.2 (express 5.3.0): its `serDes` for dates that may be null in OpenAPI 3.1.
#
# Guessed: a `date-time` is a Date in the handler and a text on the wire also where it may be null, in the form of 3.1, `type: [string, "null"]`, as
# in that of 3.0, `nullable: true`, which tools that upgrade documents rewrite to it.
# Seen: the handler gets a text, on which a Date's methods fail, and whatever Date it answers with is a 500 ("must be string,null"): the same
# document in 3.0, or with `anyOf` in 3.1, is right both ways.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error express@5.3.0 express-openapi-validator@5.6.2
cat >calls.mjs <<'SCRIPT'
import { once } from "node:events";
import express from "express";
import * as validator from "express-openapi-validator";

const born = { type: "string", format: "date-time" };
const { serializer, deserializer } = validator.serdes.dateTime;

async function show(openapi, name, schema) {
  const content = { "application/json": { schema: { type: "object", properties: { born: schema } } } };
  const post = { requestBody: { required: true, content }, responses: { 200: { description: "Fine", content } } };
  const app = express();
  app.use(express.json());
  app.use(
    validator.middleware({
      apiSpec: { openapi, info: { title: "Pets", version: "1" }, paths: { "/": { post } } },
      validateResponses: true,
      serDes: [serializer, deserializer],
    }),
  );
  let read;
  app.post("/", ({ body }, response) => {
    read = body.born instanceof Date ? "a Date" : typeof body.born;
    response.json({ born: new Date(0) });
  });
  app.use((error, _request, response, _next) => response.status(error.status).json(error.message));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: '{"born":"2026-01-01T00:00:00Z"}' };
  const response = await fetch(`http://127.0.0.1:${server.address().port}`, init);
  console.log(`${name}: handler ${read}, response ${response.status} ${await response.text()}`);
  server.close();
}
await show("3.0.3", "nullable", { ...born, nullable: true });
await show("3.1.0", "anyOf", { anyOf: [born, { type: "null" }] });
await show("3.1.0", "type list", { ...born, type: ["string", "null"] });
process.exit();
SCRIPT
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'nullable: handler a Date, response 200 {"born":"1970-01-01T00:00:00.000Z"}
anyOf: handler a Date, response 200 {"born":"1970-01-01T00:00:00.000Z"}
type list: handler string, response 500 "/response/born must be string,null"' ]
