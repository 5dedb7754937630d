#!/usr/bin/env bash
# swagger-typescript-api 13.13.0 (its fetch client): files that are sent, texts that are read, and headers.
#
# Guessed: the client takes what its methods are typed with: a `File` for a body of `application/octet-stream`, a list of them in a form,
# which are parts of one name by OpenAPI's default; a response of `text/plain` is the string that its type says; the document's header
# parameter, which is required, is a parameter.
# Seen: the file is sent as the text `{}`, named `text/plain`, the list as the one text `[{},{}]`: the bytes are lost and no error
# tells. `data` of the response is null. The header is in neither the method nor its types.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error typescript@5.9.3 esbuild@0.28.2 swagger-typescript-api@13.13.0
cat >document.yaml <<'DOCUMENT'
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /name:
    get:
      operationId: readName
      parameters: [{ name: X-Shop, in: header, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine, content: { text/plain: { schema: { type: string } } } } }
  /photo:
    put:
      operationId: putPhoto
      requestBody: { required: true, content: { application/octet-stream: { schema: { type: string, format: binary } } } }
      responses: { "204": { description: Fine } }
  /photos:
    post:
      operationId: addPhotos
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, properties: { photos: { type: array, items: { type: string, format: binary } } } }
      responses: { "204": { description: Fine } }
DOCUMENT
npx swagger-typescript-api generate --path document.yaml --output . --name client.ts >log 2>&1
cat >calls.ts <<'SCRIPT'
import { Api } from "./client";

const customFetch = async (address: string, init: RequestInit) => {
  const request = new Request(address, init);
  const [type] = (request.headers.get("content-type") ?? "").split(";");
  const form = type === "multipart/form-data";
  const body = form ? [...(await request.formData())].map((part) => part.join("=")).join("&") : await request.text();
  console.log([request.method, type, body].join(" ").trim());
  return new Response(request.method === "GET" ? "Rex" : null);
};
const api = new Api({ baseUrl: "http://127.0.0.1", customFetch: customFetch as typeof fetch });
const photo = new File(["bytes"], "rex.jpg");
await api.photo.putPhoto(photo);
await api.photos.addPhotos({ photos: [photo, photo] });
const name: string = (await api.name.readName()).data;
console.log("name", name, "headers of the document:", String(api.name.readName).includes("X-Shop"));
SCRIPT
npx tsc --noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler calls.ts
npx esbuild calls.ts --bundle --format=esm --platform=node --outfile=calls.mjs --log-level=error
seen=$(node calls.mjs)
echo "$seen"
[ "$seen" = 'PUT text/plain {}
POST multipart/form-data photos=[{},{}]
GET
name null headers of the document: false' ]
