import { isIP } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { SDKError } from "../platform/errors.ts";
import { checkNames, checkObject } from "../settings/option-names.ts";
import type { Proxies } from "./proxies.ts";

/** Which certificates to trust, and which to present. */
export type TLSOptions = Pick<
  ConnectionOptions,
  | "ca"
  | "cert"
  | "checkServerIdentity"
  | "ciphers"
  | "key"
  | "maxVersion"
  | "minVersion"
  | "passphrase"
  | "pfx"
  | "rejectUnauthorized"
  | "servername"
>;

/** Options of {@link createNodeFetch}. */
export interface NodeFetchOptions {
  /**
   * The URL of a proxy for all calls; `false`: none. Default: as the environment variables `HTTP_PROXY`,
   * `HTTPS_PROXY` and `NO_PROXY` say, in capitals or not. Without the second, the first counts for all servers.
   */
  readonly proxy?: string | false | undefined;
  /** Certificates and the like, for servers whose URL begins with `https:`. */
  readonly tls?: TLSOptions | undefined;
  /** Connections to one host at a time; further calls wait for one. Default: no limit. */
  readonly maxConnections?: number | undefined;
  /** Milliseconds for which an idle connection is kept; the server may close it earlier. 0: none is. Default 4 000. */
  readonly keepAlive?: number | undefined;
  /** The IP address of this machine to connect from, where it has several. Default: the system chooses. */
  readonly localAddress?: string | undefined;
}

/** Checked options, with the proxies that they or the environment name: one for all servers, one by scheme, or none. */
export type ConnectionPlan = Omit<NodeFetchOptions, "proxy"> & { readonly proxy: string | Proxies | undefined };

/** @throws SDKError for an option that cannot work */
export function checkOptions(options: NodeFetchOptions): void {
  checkObject(options, "createNodeFetch", "proxy");
  checkNames(options, " proxy tls maxConnections keepAlive localAddress ", "createNodeFetch");
  const { proxy = false, maxConnections = Infinity, keepAlive = 0, localAddress } = options;
  if (proxy !== false && typeof proxy !== "string")
    throw new SDKError(`proxy must be a string or false; got ${proxy}.`);
  const isCount = maxConnections === Infinity || (Number.isSafeInteger(maxConnections) && maxConnections > 0);
  if (!isCount) throw new SDKError(`maxConnections must be a whole number above 0; got ${maxConnections}.`);
  if (!(keepAlive >= 0)) throw new SDKError(`keepAlive must be milliseconds, 0 or more; got ${keepAlive}.`);
  if (localAddress === undefined || (typeof localAddress === "string" && isIP(localAddress))) return;
  throw new SDKError(`localAddress must be an IP address of this machine; got ${JSON.stringify(localAddress)}.`);
}
