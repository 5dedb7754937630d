#!/usr/bin/env bash
# fastmcp 4.0.10 (FastMCP for Python): what a tool made by `FastMCP.from_openapi` sends.
#
# Guessed: the request that the OpenAPI document describes: a null where the schema has null, so that a PATCH can clear a member; a list in
# a path as `/pets/a,b`; a parameter of `content: application/json` as JSON under its name; members of a `$ref`'s target beside the `$ref`.
# Seen: the tool lists `name` as text or null, and its null is dropped: the PATCH goes without a body, and whatever the server
# answers, nothing was cleared. The list goes as Python writes it; of the JSON its members go as parameters of their own; the target's
# members are not in the tool's schema, and are dropped when given. (Queries with `explode`, `deepObject` and `|`, and forms, are right.)
# Needs Python 3.10.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv packages
packages/bin/pip install --quiet --disable-pip-version-check fastmcp==4.0.10
cat >send.py <<'SCRIPT'
import asyncio
import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import httpx2
from fastmcp import Client, FastMCP


class Echo(BaseHTTPRequestHandler):
    def respond(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
        print(self.command, unquote(self.path), body or "(no body)")
        self.send_response(204)
        self.end_headers()

    do_GET = do_PATCH = do_PUT = respond

    def log_message(self, *_):
        pass


def operation(name, parameters=(), schema=None):
    content = {"requestBody": {"content": {"application/json": {"schema": schema}}}} if schema else {}
    return {"operationId": name, "parameters": list(parameters), "responses": {"204": {"description": "Done"}}, **content}


text = {"type": "string"}
ids = {"name": "ids", "in": "path", "required": True, "schema": {"type": "array", "items": text}}
where = {"name": "where", "in": "query", "content": {"application/json": {"schema": {"type": "object", "properties": {"kind": text}}}}}
document = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets": {
            "patch": operation("clear", schema={"type": "object", "properties": {"name": {"type": ["string", "null"]}}}),
            "get": operation("search", [where]),
            "put": operation("put", schema={"$ref": "#/components/schemas/Pet", "properties": {"collar": text}}),
        },
        "/pets/{ids}": {"get": operation("some", [ids])},
    },
    "components": {"schemas": {"Pet": {"type": "object", "properties": {"name": text}}}},
}


async def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{server.server_port}") as http:
        async with Client(FastMCP.from_openapi(document, client=http, name="pets")) as client:
            for tool in await client.list_tools():
                if tool.name == "clear":
                    print("listed:", json.dumps(tool.input_schema["properties"]))
            await client.call_tool("clear", {"name": None})
            await client.call_tool("some", {"ids": ["a", "b"]})
            await client.call_tool("search", {"where": {"kind": "cat"}})
            await client.call_tool("put", {"name": "Tom", "collar": "red"})


logging.disable()
asyncio.run(main())
SCRIPT
seen=$(packages/bin/python send.py)
echo "$seen"
[ "$seen" = "listed: {\"name\": {\"type\": [\"string\", \"null\"]}}
PATCH /pets (no body)
GET /pets/['a', 'b'] (no body)
GET /pets?kind=cat (no body)
PUT /pets {\"collar\":\"red\"}" ]
