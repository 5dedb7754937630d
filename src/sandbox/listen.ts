import { serve } from "@hono/node-server";

export interface Listening {
  url: string;
  close(): Promise<void>;
}

/** Serves over a socket on this machine. Port 0 lets the system choose. */
export function listen(answer: (request: Request) => Promise<Response>, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, hostname: "127.0.0.1", port, overrideGlobalObjects: false }, (address) => {
      resolve({ url: `http://127.0.0.1:${address.port}`, close });
    });
    server.on("error", reject);
    const close = (): Promise<void> =>
      new Promise((done, fail) => {
        server.close((error) => (error === undefined ? done() : fail(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
  });
}
