import { noKey } from "../auth/schemes.ts";
import type { PagePromise } from "../pages/page-promise.ts";
import { numberedPages } from "../pages/page-styles.ts";
import type { APIDescription } from "../settings/api-description.ts";
import { sendForPage } from "./paging.ts";
import { Transport } from "./transport.ts";

const nowhere: APIDescription = {
  name: "fake",
  servers: { fake: "http://fake.invalid" },
  environmentVariables: { apiKey: "", baseURL: "", logLevel: "" },
  securityScheme: noKey,
};

type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

/**
 * What a list method returns, for a stub of it in a test: one page. Nothing is sent.
 *
 * @param page what the API would send
 * @param items the name of the member with the items
 * @example
 * vi.spyOn(client.account, "list").mockImplementation(() => fakeList({ object: "list", data, totalCount: 1 }, "data"));
 */
export function fakeList<Envelope, Name extends keyof Envelope & string>(
  page: Envelope,
  items: Name,
): PagePromise<Envelope, ItemOf<NonNullable<Envelope[Name]>>> {
  const fetch = async (): Promise<Response> => Response.json(page);
  const pageStyle = numberedPages({ items, page: "", pages: "" });
  return sendForPage(new Transport(nowhere, { fetch, dangerouslyAllowBrowser: true }), { path: "/", pageStyle });
}
