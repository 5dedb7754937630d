import type { IncomingRequest } from "../store/requests.ts";
import { breakBody, ConnectionReset, resetBody, stallBody } from "./broken-body.ts";
import type { FaultRule } from "./rule.ts";

/** A request, the operation that it is for, and the errors of that operation's API. */
export interface Exchange {
  readonly incoming: IncomingRequest;
  /** Carries the operation out. */
  readonly proceed: (incoming: IncomingRequest) => Promise<Response>;
  /** An error in the API's own format. */
  readonly injectedError: InjectedError;
}

/** Makes an error response that the request did not cause, in the format of an API. */
export type InjectedError = (status: number, headers?: Record<string, string>) => Response;

export type Sleep = (milliseconds: number) => Promise<void>;

/** Carries an operation out with one fault. */
export async function inject(rule: FaultRule, exchange: Exchange, sleep: Sleep): Promise<Response> {
  const { incoming, injectedError } = exchange;
  const proceed = (): Promise<Response> => exchange.proceed(incoming);
  switch (rule.fault) {
    case "latency":
      await sleep(rule.milliseconds);
      return proceed();
    case "stall-before":
      return stall();
    case "stall-after":
      await proceed();
      return stall();
    case "stall-in-body":
      return breakBody(await proceed(), stallBody(incoming.request));
    case "reset-before":
      throw new ConnectionReset();
    case "reset-after":
      await proceed();
      throw new ConnectionReset();
    case "reset-in-body":
      return breakBody(await proceed(), resetBody);
    case "truncated-body":
      return breakBody(await proceed(), (controller) => controller.close());
    case "html-body":
      return replaceByPage(await proceed(), rule.status);
    case "too-many-requests":
      return injectedError(429, { "retry-after": String(rule.retryAfter ?? 1) });
    case "error-before":
      return injectedError(rule.status ?? 503);
    case "error-after":
      await proceed();
      return injectedError(rule.status ?? 503);
    case "repeated-page":
      return exchange.proceed({ ...incoming, search: withoutPageQuery(incoming.search) });
  }
}

function stall(): Promise<never> {
  return new Promise(() => undefined);
}

function replaceByPage(response: Response, status: number = response.status): Response {
  const page = "<!doctype html>\n<title>One moment</title>\n<p>This page comes from a proxy.</p>\n";
  return new Response(page, { status: status === 204 ? 200 : status, headers: { "content-type": "text/html" } });
}

/** The query without the parameters that choose a page. */
function withoutPageQuery(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([key]) => !["offset", "page", "after"].includes(key)));
}
