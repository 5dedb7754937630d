import { checkNames } from "../settings/option-names.ts";
import { readRequest } from "./webhook-request.ts";
import type { ReceivedRequest, WebhookRequest } from "./webhook-request.ts";
import { verifySignature } from "./signature.ts";
import type { SignatureScheme, VerifyOptions } from "./signature.ts";
import { WebhookError } from "./webhook-error.ts";

/** Where a request says which event it is about, and the events by what it says there. */
export interface EventField {
  readonly in: "body" | "header";
  readonly name: string;
  readonly events: Readonly<Record<string, string>>;
}

/** An event of which the document knows, or any other one, which a later version of the API may send. */
export type WebhookEvent<Events> =
  | { [Name in keyof Events]: { readonly event: Name; readonly payload: Events[Name] } }[keyof Events]
  | { readonly event: undefined; readonly payload: unknown };

/** Reads what an API sends to your server. */
export class Webhooks<Events> {
  readonly #source: EventField | string | undefined;

  /** @param source the only event by its name, or what tells events apart; undefined where nothing does */
  constructor(source?: EventField | string) {
    if (typeof source === "object") checkNames(source, " in name events ", "The source of events");
    this.#source = source;
  }

  /**
   * The event of a request, which may come from anyone: verify its signature where there is one.
   * @throws WebhookError where the body is not JSON
   */
  async parse(request: WebhookRequest): Promise<WebhookEvent<Events>> {
    return this.read(await readRequest(request));
  }

  protected read({ body, header }: ReceivedRequest): WebhookEvent<Events> {
    const payload = parseJSON(body);
    return { event: this.#eventOf(payload, header), payload } as WebhookEvent<Events>;
  }

  #eventOf(payload: unknown, header: ReceivedRequest["header"]): string | undefined {
    if (typeof this.#source !== "object") return this.#source;
    const { in: location, name, events } = this.#source;
    const value: unknown = location === "header" ? header(name) : Reflect.get(Object(payload), name);
    return typeof value === "string" && Object.hasOwn(events, value) ? events[value] : undefined;
  }
}

/** Verifies and reads what an API sends to your server. */
export class SignedWebhooks<Events> extends Webhooks<Events> {
  readonly #scheme: SignatureScheme;

  constructor(scheme: SignatureScheme, source?: EventField | string) {
    super(source);
    this.#scheme = scheme;
  }

  /**
   * The event of a request, once its signature is verified.
   * @throws WebhookError whose `reason` says what is wrong: respond with a 400
   */
  async verify(request: WebhookRequest, options: VerifyOptions): Promise<WebhookEvent<Events>> {
    const received = await readRequest(request);
    await verifySignature(received, this.#scheme, options);
    return this.read(received);
  }
}

function parseJSON(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new WebhookError("The body of the request is not JSON.", "unreadable");
  }
}
