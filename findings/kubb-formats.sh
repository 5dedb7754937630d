#!/usr/bin/env bash
# @kubb/plugin-zod 4.39.3 (zod 4.6.7), @kubb/plugin-faker 4.37.12 and @kubb/plugin-msw 4.37.12 (msw 2.15.0): formats, constants and texts.
#
# Guessed: a schema takes what the document allows, and a mock is that, where it is told by a `format` or a `const`: `ipv4` and `hostname`, a
# `time` as JSON Schema has it, with its offset, the constant true; a mocked `text/plain` is its text.
# Seen: for zod and mocks alike an address and a host name are URLs, so each real one is refused; so is every time with an offset. The
# constant true is mocked as the text "true", of another type than the client's. A mocked text arrives in quotes, as its JSON.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error --legacy-peer-deps \
  esbuild@0.28.2 @kubb/cli@4.39.3 @kubb/core@4.39.3 @kubb/plugin-oas@4.39.3 @kubb/plugin-ts@4.39.3 @kubb/plugin-zod@4.39.3 \
  @kubb/plugin-faker@4.37.12 @kubb/plugin-msw@4.37.12 @faker-js/faker@10.6.0 msw@2.15.0 zod@4.6.7
cat >document.yaml <<'DOCUMENT'
openapi: 3.1.0
info: { title: Hosts, version: "1" }
paths:
  /host: { get: { operationId: host, responses: { "200": { description: Fine, content: { application/json: { schema: { $ref: "#/components/schemas/Host" } } } } } } }
  /note: { get: { operationId: note, responses: { "200": { description: Fine, content: { text/plain: { schema: { type: string, enum: [hello] } } } } } } }
components:
  schemas:
    Host:
      type: object
      required: [address, name, restart, alive]
      properties:
        address: { type: string, format: ipv4 }
        name: { type: string, format: hostname }
        restart: { type: string, format: time }
        alive: { const: true }
DOCUMENT
cat >kubb.config.mjs <<'SCRIPT'
import { defineConfig } from "@kubb/core";
import { pluginFaker } from "@kubb/plugin-faker";
import { pluginMsw } from "@kubb/plugin-msw";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

export default defineConfig({
  root: ".",
  input: { path: "./document.yaml" },
  output: { path: "./made" },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginZod(), pluginFaker(), pluginMsw({ parser: "faker", handlers: true })],
});
SCRIPT
npx kubb generate --config kubb.config.mjs >log 2>&1
cat >calls.ts <<'SCRIPT'
import { setupServer } from "msw/node";
import { handlers } from "./made/handlers/handlers";
import { createHost } from "./made/mocks/createHost";
import { hostSchema } from "./made/zod/hostSchema";

const { error } = hostSchema.safeParse({ address: "127.0.0.1", name: "pets.example", restart: "10:00:00Z", alive: true });
console.log(error.issues.map(({ path, message }) => `${path}: ${message}`).join(", "));
const { address, name, alive } = createHost();
console.log([address, name].map((url) => new URL(url).protocol.slice(0, 4)).join(), typeof alive);
globalThis.location = new URL("http://localhost") as unknown as Location;
setupServer(...handlers).listen();
console.log(await (await fetch("http://localhost/note")).text());
process.exit();
SCRIPT
npx esbuild calls.ts --bundle --packages=external --format=esm --platform=node --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'address: Invalid URL, name: Invalid URL, restart: Invalid ISO time
http,http string
"hello"' ]
