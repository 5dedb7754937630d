#!/usr/bin/env bash
# @hey-api/openapi-ts 0.99.0: a client with `validator: true` refuses every file that its types ask for.
#
# Guessed: the zod plugin checks a `format: binary` member of a form for what the types say it is, `Blob | File`, so an upload is sent.
# Seen: the types want a Blob, the schema beside them is `z.string()`: the call ends with an error, and no request is made. A text would
# pass, which the types refuse. Without `validator` the file is sent.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  node@24.21.0 typescript@5.9.3 esbuild@0.25.12 zod@4.6.7 @hey-api/openapi-ts@0.99.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.0.3
info: { title: Photos, version: "1" }
servers: [{ url: "http://127.0.0.1" }]
paths:
  /photos:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } }
      responses: { "204": { description: Stored } }
DOCUMENT
cat >openapi-ts.config.mjs <<'CONFIG'
const client = (output, validator) => ({
  input: "document.yaml",
  output,
  plugins: ["@hey-api/typescript", { name: "@hey-api/sdk", validator }, "@hey-api/client-fetch", "zod"],
});
export default [client("checked", true), client("plain", false)];
CONFIG
npx openapi-ts --file openapi-ts.config.mjs >log 2>&1
cat >upload.ts <<'SCRIPT'
import { createServer } from "node:http";
import * as checked from "./checked/sdk.gen";
import { client as checkedClient } from "./checked/client.gen";
import * as plain from "./plain/sdk.gen";
import { client as plainClient } from "./plain/client.gen";

let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  request.resume().on("end", () => response.writeHead(204).end());
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const address = server.address();
if (address === null || typeof address === "string") throw new Error("no port");
const settings = { baseUrl: `http://127.0.0.1:${address.port}` };
checkedClient.setConfig(settings);
plainClient.setConfig(settings);
const body = { photo: new Blob(["pixels"]) };
const { error } = await checked.upload({ body });
console.log("checked:", requests, (error as Error).message.match(/expected string, received \w+/)?.[0]);
await plain.upload({ body });
console.log("plain:", requests);
server.close();
SCRIPT
npx esbuild upload.ts --bundle --format=esm --platform=node --outfile=upload.mjs --log-level=error
seen=$(grep --only-matching "photo: .*;" checked/types.gen.ts; npx node upload.mjs)
echo "$seen"
[ "$seen" = 'photo: Blob | File;
checked: 0 expected string, received Blob
plain: 1' ]
