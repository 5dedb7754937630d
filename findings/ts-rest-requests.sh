#!/usr/bin/env bash
# @ts-rest/core 3.52.1 and @ts-rest/open-api 3.52.1 (zod 3.25.76): what a contract's client sends, beside the document of the contract.
#
# Guessed: they agree: a list in a query goes as the document has it, `ids=a&ids=b`, and in forms as two fields; a Blob in a form is a file.
# Seen: the list goes as `ids[0]=a&ids[1]=b`, parameters that the document does not have; in a form as `tags=a,b`, in multipart as two
# texts in quotes, `"a"`, their JSON; a Blob that is no File goes as the text `{}`, without its bytes. No call fails.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error node@24.21.0 @ts-rest/core@3.52.1 @ts-rest/open-api@3.52.1 zod@3.25.76
cat >calls.mjs <<'SCRIPT'
import { initClient, initContract } from "@ts-rest/core";
import { generateOpenApi } from "@ts-rest/open-api";
import { z } from "zod";

const tags = z.array(z.string());
const responses = { 200: z.object({}) };
const contract = initContract().router({
  list: { method: "GET", path: "/list", query: z.object({ ids: tags }), responses },
  form: { method: "POST", path: "/form", contentType: "application/x-www-form-urlencoded", body: z.object({ tags }), responses },
  upload: { method: "POST", path: "/upload", contentType: "multipart/form-data", body: z.object({ photo: z.instanceof(Blob), tags }), responses },
});
const { paths } = generateOpenApi(contract, { info: { title: "Pets", version: "1" } });
const { style = "form", schema } = paths["/list"].get.parameters[0];
console.log("document:", schema.type, style, ...Object.keys(paths["/form"].post.requestBody.content));
globalThis.fetch = async (address, init) => {
  const request = new Request(address, init);
  const { pathname, search } = new URL(request.url);
  const isUpload = pathname === "/upload";
  const body = isUpload ? [...(await request.formData())].map((part) => part.join("=")).join(" ") : await request.text();
  console.log(`${pathname}${decodeURIComponent(search)} ${isUpload ? body : decodeURIComponent(body)}`.trim());
  return Response.json({});
};
const client = initClient(contract, { baseUrl: "http://localhost", baseHeaders: {} });
const two = ["a", "b"];
await client.list({ query: { ids: two } });
await client.form({ body: { tags: two } });
await client.upload({ body: { photo: new Blob(["bytes"]), tags: two } });
SCRIPT
seen=$(npx node calls.mjs)
echo "$seen"
[ "$seen" = 'document: array form application/x-www-form-urlencoded
/list?ids[0]=a&ids[1]=b
/form tags=a,b
/upload photo={} tags="a" tags="b"' ]
