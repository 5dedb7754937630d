import * as http from "node:http";
import { connect } from "node:net";
import { promisify } from "node:util";
import { listen } from "./secure-server.ts";

/** A proxy that forwards and tunnels, and remembers its requests. */
export async function serveProxy(
  refusal?: number,
): Promise<{ address: string; received: string[]; callers: string[]; sockets: () => Promise<number> }> {
  const callers: string[] = [];
  const received: string[] = [];
  const note = ({ method, url, headers, socket }: http.IncomingMessage): void => {
    received.push(`${method} ${url} ${headers["proxy-authorization"] ?? "-"}`);
    callers.push(socket.remoteAddress ?? "-");
  };
  const proxy = http.createServer((request, response) => {
    note(request);
    if (refusal !== undefined) return response.writeHead(refusal).end("no");
    const { "proxy-authorization": _, ...headers } = request.headers;
    const onward = http.request(request.url ?? "", { method: request.method, headers }, (incoming) => {
      response.writeHead(incoming.statusCode ?? 0, incoming.headers);
      incoming.pipe(response);
    });
    return request.pipe(onward);
  });
  proxy.on("connect", (request: http.IncomingMessage, socket) => {
    note(request);
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const [host, port] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host, () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
    socket.pipe(onward).pipe(socket);
  });
  const address = `http://user:p%40ss@localhost:${await listen(proxy)}`;
  return { address, received, callers, sockets: () => promisify(proxy.getConnections.bind(proxy))() };
}
