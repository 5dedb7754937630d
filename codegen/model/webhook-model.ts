import type { WebhookSignature } from "../document/extension-values.ts";

/** The requests that the server sends. */
export interface WebhookModel {
  events: WebhookEvent[];
  /** Those of callbacks, which belong to an operation. */
  callbacks: WebhookEvent[];
  /** The only event by its name, or what tells the events apart; undefined where nothing does. */
  source: EventField | string | undefined;
  /** Undefined where the document does not say how requests are signed. */
  signature: "standard" | SignatureScheme | undefined;
}

export interface WebhookEvent {
  /** `order.paid` */
  name: string;
  description: string;
  type: string;
}

export interface EventField {
  in: "body" | "header";
  name: string;
  /** The names of events by what stands in that place. */
  events: Record<string, string>;
}

/** As the runtime takes it. */
export type SignatureScheme = Required<Pick<WebhookSignature, "encoding" | "algorithm" | "signed" | "secret">> &
  WebhookSignature;
