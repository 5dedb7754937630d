type Respond = (request: Request) => Promise<Response>;

/**
 * Lets web pages of some origins call the sandbox from a browser. Preflights get their response here: they are no
 * requests to an API, so they are not recorded, and no fault hits them. Other pages get no header, so that a browser
 * keeps what is in the sandbox from them.
 */
export function allowOrigins(respond: Respond, others: readonly string[]): Respond {
  return async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null || !isAllowed(origin, request, others)) return respond(request);
    if (isPreflight(request)) return new Response(null, { status: 204, headers: preflightHeaders(origin, request) });
    return withHeaders(await respond(request), origin);
  };
}

/** Whether a page is of this machine, of the host by which it calls the sandbox, or of one of the other origins. */
function isAllowed(origin: string, request: Request, others: readonly string[]): boolean {
  if (others.includes(origin)) return true;
  if (!URL.canParse(origin)) return false; // "null" of a file, which a frame of any page can send as well
  const { hostname } = new URL(origin);
  return isLoopback(hostname) || hostname === new URL(request.url).hostname;
}

/** Whether the name of a host, as in a URL, always means this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname);
}

function isPreflight({ method, headers }: Request): boolean {
  return method === "OPTIONS" && headers.has("access-control-request-method");
}

function preflightHeaders(origin: string, { headers }: Request): Record<string, string> {
  const isPrivate = headers.get("access-control-request-private-network") === "true";
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
    "access-control-max-age": "600",
    ...(isPrivate ? { "access-control-allow-private-network": "true" } : {}),
    vary: "Origin, Access-Control-Request-Headers",
  };
}

/** The same response, readable for a page with all its headers. */
function withHeaders(response: Response, origin: string): Response {
  const headers = new Headers(response.headers);
  const names = [...headers.keys()];
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", names.join(", "));
  headers.append("vary", "Origin");
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
