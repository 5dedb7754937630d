import type { IncomingRequest } from "../store/requests.ts";
import { breakBody, ConnectionReset, resetBody, stallBody } from "./broken-body.ts";
import type { FaultRule } from "./rule.ts";

/** A request on its way to its operation. */
export interface Exchange {
  readonly incoming: IncomingRequest;
  /** Carries the operation out. */
  proceed(incoming: IncomingRequest): Promise<Response>;
  /** An error in the API's own format. */
  refuse(status: number, headers?: Record<string, string>): Response;
}

export type Sleep = (milliseconds: number) => Promise<void>;

/** Carries a request out with one fault. */
export async function inject(rule: FaultRule, exchange: Exchange, sleep: Sleep): Promise<Response> {
  const { incoming, refuse } = exchange;
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
      return showPage(await proceed(), rule.status);
    case "too-many-requests":
      return refuse(429, { "retry-after": String(rule.retryAfter ?? 1) });
    case "error-before":
      return refuse(rule.status ?? 503);
    case "error-after":
      await proceed();
      return refuse(rule.status ?? 503);
    case "repeated-page":
      return exchange.proceed({ ...incoming, search: withoutPosition(incoming.search) });
  }
}

function stall(): Promise<never> {
  return new Promise(() => undefined);
}

function showPage(answer: Response, status: number = answer.status): Response {
  const page = "<!doctype html>\n<title>One moment</title>\n<p>This page comes from a proxy.</p>\n";
  return new Response(page, { status: status === 204 ? 200 : status, headers: { "content-type": "text/html" } });
}

/** The query without the parameters that choose a page. */
function withoutPosition(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([key]) => !["offset", "page", "after"].includes(key)));
}
