import { emitHeader } from "../emit/module-head.ts";
import { keyOptionNames } from "../emit/key-options.ts";
import type { API } from "../model/model.ts";
import { enclose, propertyName } from "../text/layout.ts";
import { headersOption } from "./readme.ts";

/** Where the tests of a package import their server from. */
export const serverFile = "test/server.js";

/** A server for the tests of a package, and a client that calls it. */
export function emitTestServer(api: API, packageName: string): string {
  return `${emitHeader(api)}import { once } from "node:events";
import { createServer } from "node:http";
import { ${api.client} } from ${JSON.stringify(packageName)};

/**
 * Starts a server that responds to every request alike, for the length of one test: a client that calls it, and what
 * it has been sent.
 */
export async function connect(test, { status = 200, type, body = "" } = {}) {
  const requests = [];
  const headers = [];
  const server = createServer((request, response) => {
    requests.push(\`\${request.method} \${decodeURIComponent(request.url.split("?")[0])}\`);
    headers.push(request.headers);
    response.writeHead(status, { ...(type && { "content-type": type }), ...(status < 400 && status > 299 && { location: "/" }) });
    response.end(typeof body === "string" && !/[/+]json/.test(type) ? body : JSON.stringify(body));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  test.after(() => server.close().closeAllConnections());
  const url = \`http://127.0.0.1:\${server.address().port}\`;
  const client = new ${api.client}(${emitOptions(api)});
  return { client, requests, headers };
}
`;
}

/** A key that is good for every scheme. */
export const testKey = "user:password";

/** Calls go to the server at once, and only there. */
function emitOptions(api: API): string {
  const keys = api.securityScheme.scheme === "none" ? [] : ["apiKey", ...keyOptionNames(api)];
  const servers = Object.keys(api.operationServers?.servers ?? {}).map((name) => `${propertyName(name)}: url`);
  const members = [
    "baseURL: url",
    ...(servers.length === 0 ? [] : [enclose("servers: {", servers, "}", 4, " ")]),
    ...keys.map((option) => `${propertyName(option)}: ${JSON.stringify(testKey)}`),
    ...headersOption(api, "text"),
    "maxRetries: 0",
    "pacing: false",
    'logLevel: "off"',
  ];
  return enclose("{", members, "}", 30, " ").replaceAll("\n", "\n  ");
}
