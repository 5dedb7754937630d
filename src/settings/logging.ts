import { SDKError } from "../platform/errors.ts";
import { readVariable } from "../platform/platform.ts";

/** What a logger must have; `console` does. */
export interface Logger {
  error(message: string, details?: object): void;
  warn(message: string, details?: object): void;
  info(message: string, details?: object): void;
  debug(message: string, details?: object): void;
}

/**
 * From none to all messages. Retries are logged at `info`, attempts at `debug`, and at `trace`, which is written as `debug`,
 * the query and the body that are sent. What looks like a secret is left out, but personal data is not.
 */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug" | "trace";

type LogFunction = (message: string, details?: object) => void;

/** The functions of the levels that are on. `log.debug?.(…)` does not even build its message otherwise. */
export type Log = { readonly [level in keyof Logger | "trace"]?: LogFunction | undefined };

const methods: readonly (keyof Logger)[] = ["error", "warn", "info", "debug"];

const levels: readonly LogLevel[] = ["off", ...methods, "trace"];

/** Variables whose bad value has been reported, so that it is reported once and not by each client. */
const warned = new Set<string>();

/** @throws SDKError for a level that does not exist, and for a logger without the methods of one */
export function createLog(logger: Logger | undefined = console, level: LogLevel | undefined, variable: string): Log {
  if (level !== undefined && !levels.includes(level)) {
    throw new SDKError(`logLevel must be one of ${levels.join(", ")}; got ${JSON.stringify(level)}.`);
  }
  const missing = methods.find((name) => typeof logger?.[name] !== "function");
  if (missing !== undefined) throw new SDKError(`logger must have a method ${missing}, as console has.`);
  const highest = levels.indexOf(level ?? readLevel(logger, variable));
  const log: { -readonly [level in keyof Log]: LogFunction | undefined } = {};
  for (const name of methods) {
    if (levels.indexOf(name) <= highest) log[name] = quietly(logger, name);
  }
  if (levels.indexOf("trace") === highest) log.trace = log.debug;
  return log;
}

function readLevel(logger: Logger, variable: string): LogLevel {
  const value = readVariable(variable);
  const level = levels.find((name) => name === value?.toLowerCase());
  if (value !== undefined && level === undefined && !warned.has(variable)) {
    warned.add(variable);
    logger.warn(`${variable} must be one of ${levels.join(", ")}; using warn.`);
  }
  return level ?? "warn";
}

/** A logger that throws must not turn a done write into an error. */
function quietly(logger: Logger, name: keyof Logger): LogFunction {
  return (...message) => {
    try {
      logger[name](...message); // console would print an argument that is undefined
    } catch {
      // There is no one left to report it to.
    }
  };
}
