#!/usr/bin/env bash
# mcp 2.3.0 (MCP's SDK for Python): a tool's text that may be left out, `content: str | None = None`.
#
# Guessed: a text reaches the tool as the caller sent it, as it does for `content: str`; its listed schema says text or null.
# Seen: if it is JSON, what it says arrives in its place. A file's content that is an object or an array is no text any more, so the call
# is refused ("Input should be a valid string"), and the text "null" becomes None: the tool takes it for left out. For a parameter of
# `Any`, "[1]" arrives as a list. With `str` alone all is well.
# Needs Python 3.10.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv packages
packages/bin/pip install --quiet --disable-pip-version-check mcp==2.3.0
cat >texts.py <<'SCRIPT'
import asyncio
from typing import Any

from mcp.server.mcpserver import MCPServer

server = MCPServer("files")


@server.tool()
def text(content: str) -> str:
    return repr(content)


@server.tool()
def optional(content: str | None = None) -> str:
    return repr(content)


@server.tool()
def anything(content: Any) -> str:
    return repr(content)


async def main():
    for tool in ["text", "optional", "anything"]:
        for content in ['{"size": 5}', "[1]", "null", "5"]:
            try:
                result = await server.call_tool(tool, {"content": content})
                seen = result.content[0].text
            except Exception as error:
                seen = "refused" if "valid string" in str(error) else str(error)
            print(f"{tool} {content}: {seen}")


asyncio.run(main())
SCRIPT
seen=$(packages/bin/python texts.py)
echo "$seen"
[ "$seen" = "text {\"size\": 5}: '{\"size\": 5}'
text [1]: '[1]'
text null: 'null'
text 5: '5'
optional {\"size\": 5}: refused
optional [1]: refused
optional null: None
optional 5: '5'
anything {\"size\": 5}: {'size': 5}
anything [1]: [1]
anything null: None
anything 5: '5'" ]
