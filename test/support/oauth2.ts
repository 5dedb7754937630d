import { APIClient, bearer, oauth2, securityRequirements } from "../../src/runtime.ts";
import type { APIDescription, ClientCredentials, ClientOptions, RefreshCredentials } from "../../src/runtime.ts";
import type { Clock } from "../../src/platform/clock.ts";
import { fastClock } from "./fast-clock.ts";
import { petAPI } from "./petshop.ts";
import { json, serve } from "./serve.ts";
import type { Handler, SeenRequest, TestServer } from "./serve.ts";

export const clientSecret = "hush/hush+secret:1";
export const refreshToken = "hush-refresh-0";
export const program: ClientCredentials = { clientId: "id:1", clientSecret };
export const person: RefreshCredentials = { clientId: "app", clientSecret, refreshToken };

export type LoginOptions = ClientOptions & {
  login?: string | (() => string) | ClientCredentials | RefreshCredentials;
};

/** As the generator writes it, for a document with one scheme of OAuth 2.0. */
export const loginAPI: APIDescription = {
  ...petAPI,
  options: ["login", "other"],
  security: securityRequirements({
    keys: {
      login: {
        scheme: oauth2({ clientCredentials: "/oauth/token", refresh: "/oauth/refresh" }),
        variable: "PETSHOP_LOGIN",
      },
      other: { scheme: bearer, variable: "PETSHOP_OTHER" },
    },
    main: "login",
    usual: [["login"]],
    others: [],
  }),
};

/** A server that issues `token-1`, `token-2` and so on, and an API beside it. */
export interface LoginServer extends TestServer {
  /** The requests for tokens. */
  issued(): SeenRequest[];
  /** The tokens that other requests were sent with. */
  used(): unknown[];
}

export async function serveLogin(issue: Handler = issueTokens({}), respond: Handler = json({})): Promise<LoginServer> {
  let tokens = 0;
  let calls = 0;
  const server = await serve((response, request) =>
    isToken(request) ? issue(response, request, ++tokens) : respond(response, request, ++calls),
  );
  return {
    ...server,
    issued: () => server.requests.filter(isToken),
    used: () => server.requests.filter((request) => !isToken(request)).map(({ headers }) => headers.authorization),
  };
}

function isToken({ url }: SeenRequest): boolean {
  return url.startsWith("/oauth/");
}

/** Issues the n-th token, with more members. */
export function issueTokens(members: object | ((n: number) => object)): Handler {
  return (response, request, n) =>
    json({
      access_token: `token-${n}`,
      token_type: "Bearer",
      ...(typeof members === "function" ? members(n) : members),
    })(response, request, n);
}

/** A clock that can be set, and does not wait. */
export interface SetClock extends Clock {
  time: number;
}

/** A client of that API. Its clock is a member of the class: `withOptions` makes a client of the options alone. */
export class LoginClient extends APIClient<LoginOptions> {
  static clock: SetClock = setClock();

  constructor(options: LoginOptions) {
    super(loginAPI, options, LoginClient.clock);
  }

  pets(): Promise<unknown> {
    return this.request({ method: "GET", path: "/v1/pets" });
  }
}

function setClock(): SetClock {
  const clock = { ...fastClock(), time: 1_000_000, date: (): number => clock.time };
  return clock;
}

export function loginClient(
  server: TestServer,
  options: LoginOptions,
): { readonly client: LoginClient; readonly clock: SetClock } {
  const clock = (LoginClient.clock = setClock());
  return { client: new LoginClient({ baseURL: server.baseURL, ...options }), clock };
}
