#!/usr/bin/env bash
# tsoa 6.6.0 (express 5.3.0): JSON bodies with unions, beside the document that it makes of the same types.
#
# Guessed: a member of `number | string` that is a text stays the text; `silently-remove-extras` removes what no alternative of a union has.
# Seen: `"05"` arrives as 5 and `"true"` of `boolean | string` as true, as the alternatives are tried in the order of the source, each
# with coercion, though this is JSON and the text was valid: a postcode loses its zero. Of `{ name?, … } | { code?, … }` the first fits
# everything, so `{ code }`, which the document allows, arrives as `{}`. `string | number` keeps both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error tsoa@6.6.0 @tsoa/runtime@6.6.0 express@5.3.0 typescript@5.9.3 esbuild@0.28.2
cat >tsoa.json <<'CONFIG'
{
  "entryFile": "pets.ts",
  "noImplicitAdditionalProperties": "silently-remove-extras",
  "controllerPathGlobs": ["pets.ts"],
  "spec": { "outputDirectory": ".", "specVersion": 3 },
  "routes": { "routesDir": ".", "esm": true }
}
CONFIG
cat >tsconfig.json <<'CONFIG'
{ "compilerOptions": { "target": "es2022", "module": "esnext", "moduleResolution": "bundler", "experimentalDecorators": true, "strict": true } }
CONFIG
cat >pets.ts <<'SCRIPT'
import { Body, Controller, Post, Route } from "tsoa";

export interface Values {
  postcode: number | string;
  other: string | number;
  note: boolean | string;
}

@Route("pets")
export class Pets extends Controller {
  @Post("values") values(@Body() body: Values): Values {
    return body;
  }
  @Post("found") found(@Body() body: { name?: string } | { code?: string }): unknown {
    return body;
  }
}
SCRIPT
npx tsoa spec-and-routes >log 2>&1
cat >calls.ts <<'SCRIPT'
import { once } from "node:events";
import { readFileSync } from "node:fs";
import express from "express";
import { RegisterRoutes } from "./routes";

const app = express();
app.use(express.json());
RegisterRoutes(app);
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
async function call(path: string, sent: object) {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(sent) };
  const response = await fetch(`http://127.0.0.1:${server.address().port}/pets/${path}`, init);
  console.log(init.body, "arrives as", await response.text());
}
const { postcode } = JSON.parse(readFileSync("swagger.json", "utf8")).components.schemas.Values.properties;
console.log("postcode:", JSON.stringify(postcode.anyOf.map(({ type }: { type: string }) => type)));
await call("values", { postcode: "05", other: "05", note: "true" });
await call("found", { code: "c" });
process.exit();
SCRIPT
npx esbuild calls.ts --bundle --packages=external --format=esm --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'postcode: ["number","string"]
{"postcode":"05","other":"05","note":"true"} arrives as {"postcode":5,"other":"05","note":true}
{"code":"c"} arrives as {}' ]
