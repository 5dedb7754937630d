#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2 and @modelcontextprotocol/server 2.4.0: the variables of a resource's URI template.
#
# Guessed: a template is what RFC 6570 says, which MCP wants: what `expand` makes of `{ title: "two words" }` is read back as "two words",
# and `{?query,limit}` matches with `limit` alone or with both in either order.
# Seen: the handler gets "two%20words", as it stands in the URI, so that a note or file of that name is not found. The query matches with
# all its variables in the template's order only; else there is no such resource, also for a URI that `expand` itself made.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error \
  @modelcontextprotocol/sdk@1.32.2 @modelcontextprotocol/server@2.4.0 @modelcontextprotocol/client@2.4.0
cat >read.mjs <<'SCRIPT'
import * as client2 from "@modelcontextprotocol/client";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import * as server1 from "@modelcontextprotocol/sdk/server/mcp.js";
import { UriTemplate } from "@modelcontextprotocol/sdk/shared/uriTemplate.js";
import * as server2 from "@modelcontextprotocol/server";

const templates = { note: "notes://all/{title}", search: "notes://all{?query,limit}" };
const uris = [
  new UriTemplate(templates.note).expand({ title: "two words" }),
  new UriTemplate(templates.search).expand({ query: "cat", limit: "5" }),
  new UriTemplate(templates.search).expand({ limit: "5" }),
  "notes://all?limit=5&query=cat",
];
for (const [title, { McpServer, ResourceTemplate }, Reader, Transport] of [
  ["sdk", server1, Client, InMemoryTransport],
  ["server", server2, client2.Client, client2.InMemoryTransport],
]) {
  console.log(title);
  const server = new McpServer({ name: "notes", version: "1.0.0" });
  for (const [name, template] of Object.entries(templates))
    server.registerResource(name, new ResourceTemplate(template, { list: undefined }), {}, async (uri, variables) => ({
      contents: [{ uri: uri.href, text: JSON.stringify(variables) }],
    }));
  const [near, far] = Transport.createLinkedPair();
  await server.connect(near);
  const reader = new Reader({ name: "reads", version: "1.0.0" });
  await reader.connect(far);
  for (const uri of uris) {
    const text = await reader.readResource({ uri }).then(
      ({ contents }) => contents[0].text,
      () => "not found",
    );
    console.log(`  ${uri}: ${text}`);
  }
  await reader.close();
}
SCRIPT
seen=$(node read.mjs)
echo "$seen"
each='  notes://all/two%20words: {"title":"two%20words"}
  notes://all?query=cat&limit=5: {"query":"cat","limit":"5"}
  notes://all?limit=5: not found
  notes://all?limit=5&query=cat: not found'
[ "$seen" = "sdk
$each
server
$each" ]
