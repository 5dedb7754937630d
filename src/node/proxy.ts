/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a server, as most programs understand the variables: `HTTP_PROXY` and `HTTPS_PROXY` by the scheme of the
 * server, `NO_PROXY` for exceptions. Small letters win over capitals.
 * @throws TypeError for a variable that is no address
 */
export function findProxy(server: URL, environment: Environment): URL | undefined {
  const name = server.protocol === "https:" ? "https_proxy" : "http_proxy";
  const address = readVariable(environment, name);
  if (address === undefined || isExempt(server, readVariable(environment, "no_proxy"))) return undefined;
  return parseProxy(address, name.toUpperCase());
}

/** An address may come without its scheme: `proxy.example.com:3128`. `where` names the setting for the error. */
export function parseProxy(address: string, where: string): URL {
  const text = address.includes("://") ? address : `http://${address}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new TypeError(`${where} must be the address of an HTTP proxy, such as http://proxy.example.com:3128.`);
}

function readVariable(environment: Environment, name: string): string | undefined {
  return (environment[name] ?? environment[name.toUpperCase()])?.trim() || undefined;
}

/** `*`, or names between commas: each stands for that host and all below it, with a port for that port alone. */
function isExempt(server: URL, exceptions = ""): boolean {
  const port = server.port || (server.protocol === "https:" ? "443" : "80");
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", ofPort] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const isHost = name !== "" && (server.hostname === name || server.hostname.endsWith(`.${name}`));
      return isHost && (ofPort === undefined || ofPort === port);
    });
}
