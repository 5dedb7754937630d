/** Where a sandbox listens, and which pages may call it. An unknown option, or a wrong value, is a TypeError. */
export interface ListenOptions {
  /** From 1 to 65535. Default: 0, a free port. */
  readonly port?: number;
  /**
   * Name or IP address to listen on. Default: 127.0.0.1, which only this machine can reach. With any other but `::1`,
   * such as `0.0.0.0`, others on the network can reach the sandbox, and its keys are no secret.
   */
  readonly host?: string;
  /**
   * Which web pages may call the sandbox from a browser (CORS). Default: `true`, pages of this machine or of the
   * sandbox's own host, on any port. An array adds other origins, such as `https://app.example.com`; `false` allows none.
   */
  readonly cors?: boolean | readonly string[];
}

/** The values that each option takes, in words and as a check. */
const ranges: Record<keyof ListenOptions, [range: string, includes: (value: unknown) => boolean]> = {
  port: ["a whole number from 0 to 65535", isPort],
  host: ["a name or an IP address, such as 0.0.0.0", isHost],
  cors: ["true, false or an array of origins, such as https://app.example.com", isCORS],
};

/** The options with every default filled in; a number is a port. @throws TypeError that says what is allowed */
export function readListenOptions(given: number | ListenOptions): Required<ListenOptions> {
  const options = typeof given === "number" ? { port: given } : given;
  for (const [name, value] of Object.entries(options)) {
    const [range, includes] = Object.entries(ranges).find(([known]) => known === name)?.[1] ?? [];
    if (includes === undefined) {
      throw new TypeError(`listen() has no option ${name}. Its options are ${Object.keys(ranges).join(", ")}.`);
    }
    if (value !== undefined && !includes(value)) throw new TypeError(`listen()'s option ${name} takes ${range}.`);
  }
  return { port: options.port ?? 0, host: options.host ?? "127.0.0.1", cors: options.cors ?? true };
}

function isPort(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 65_535;
}

/** Whether it can be listened on: empty, Node would take it for all addresses. */
export function isHost(value: unknown): boolean {
  return typeof value === "string" && /^[^\s/[\]]+$/.test(value);
}

function isCORS(value: unknown): boolean {
  return typeof value === "boolean" || (Array.isArray(value) && value.every(isOrigin));
}

/** Whether a browser would send it as `Origin`: no path, no slash at the end, nothing in upper case. */
export function isOrigin(value: unknown): boolean {
  return typeof value === "string" && URL.canParse(value) && new URL(value).origin === value;
}
