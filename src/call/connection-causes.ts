import { causesOf } from "../platform/causes.ts";
import { packageName } from "../platform/version.ts";

/**
 * How a connection failed.
 * - `unconnected`: it was not made, so nothing was sent; another attempt may help.
 * - `refused`: the handshake failed on a certificate, a protocol or the credentials of a proxy, or an agent cannot be used
 *   with this `fetch`. Nothing was sent, and another attempt fails alike.
 * - `lost`: the request may have reached the server.
 */
export type ConnectionFailure = "unconnected" | "refused" | "lost";

/** Codes of Node, Bun and Deno for a connection that was not made. Other platforms do not say, so it may have been. */
const unconnected: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

/** Codes of OpenSSL, and of Node for its checks, that end a handshake. */
const refusedCode =
  /^(?:CERT_|ERR_TLS_CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|ERR_SSL_(?:WRONG_VERSION|UNKNOWN_PROTOCOL|UNSUPPORTED_PROTOCOL|.*_ALERT_(?:PROTOCOL_VERSION|HANDSHAKE_FAILURE|.*CERTIFICATE)))/;

/** Of undici, for a proxy that refuses its credentials, or has none. */
const proxyRefusal = /^Proxy (?:response|authentication required) \(407\)/i;

/** Of OpenSSL, where what comes back is no handshake: its message is an address in memory and a line of its source. */
const noTLS = "ERR_SSL_WRONG_VERSION_NUMBER";

/** Errors without a code: that of Deno for a certificate. */
const refusedMessage = /invalid peer certificate/i;
const unconnectedMessage = /^Proxy response \(\d+\)/;

/** What Node's `fetch` says of an agent of another undici, whose handlers have other methods, and of what is no agent. */
const foreignAgentMessage = /^(?:invalid on[A-Z]\w+ method|agent\.dispatch is not a function)$/;

/** How a connection failed, by the causes of its error. */
export function classifyCauses(cause: unknown): ConnectionFailure {
  if (isForeignAgent(cause)) return "refused";
  const causes = describeCauses(cause);
  const isRefused = ({ code, message }: CauseText): boolean =>
    refusedCode.test(code) || refusedMessage.test(message) || proxyRefusal.test(message);
  if (causes.some(isRefused)) return "refused";
  const isUnconnected = causes.some(({ code, message }) => unconnected.has(code) || unconnectedMessage.test(message));
  return isUnconnected ? "unconnected" : "lost";
}

/** The message for a failure that is not simply one of the network. */
export function explainCauses(cause: unknown, reason: string, host: string): string | undefined {
  const proxy = findProxy(cause);
  if (proxy !== undefined) return `No response from the proxy at ${proxy}: ${reason} Check the network and the proxy.`;
  const causes = describeCauses(cause);
  if (causes.some(({ message }) => proxyRefusal.test(message))) {
    return (
      `Nothing was sent to ${host}: the proxy refuses the user name and password that it was given, or wants some (407). ` +
      "They belong in the URL of the proxy, percent-encoded: http://user:password@proxy.example.com:3128."
    );
  }
  if (causes.some(({ code }) => code === noTLS)) {
    return `Nothing was sent to ${host}: the server there speaks no TLS. Is its URL http:// in place of https://?`;
  }
  if (!isForeignAgent(cause)) return undefined;
  return (
    `Nothing was sent to ${host}: ${reason} The \`dispatcher\` in fetchOptions is no agent of the undici whose ` +
    `\`fetch\` this is: pass that one's own as the option fetch, or createNodeFetch() of ${packageName}/node.`
  );
}

/** Whether the `dispatcher` in `fetchOptions` cannot be used with this `fetch`. */
function isForeignAgent(cause: unknown): boolean {
  return describeCauses(cause).some(({ message }) => foreignAgentMessage.test(message));
}

/** Host and port of the proxy to which there was no connection: the transport for Node says so. */
function findProxy(cause: unknown): string | undefined {
  const causes: { readonly proxy?: unknown }[] = [...causesOf(cause)];
  return causes.map(({ proxy }) => proxy).find((proxy) => typeof proxy === "string");
}

type CauseText = Record<"code" | "message", string>;

function describeCauses(cause: unknown): CauseText[] {
  const causes: { readonly code?: unknown; readonly message?: unknown }[] = [...causesOf(cause)];
  return causes.map(({ code, message }) => ({ code: String(code), message: String(message) }));
}
