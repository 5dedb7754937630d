/** What stands for an API in tests: a value of each type that it sends, and a response to each operation. */
export interface MocksModel {
  fakes: Fake[];
  responses: MockResponse[];
}

export interface Fake {
  /** `Account` */
  type: string;
  /** A value of it, with the members that it requires. */
  sample: object;
}

export interface MockResponse {
  /** `GET` */
  method: string;
  /** As msw matches it: `/v1/accounts/:id`. */
  path: string;
  status: number;
  /** Undefined where there is no body. */
  mediaType: string | undefined;
  /** Data where the media type is one of JSON, else a text. A type of which there is a fake, by its name. */
  body: { data: unknown } | { text: string } | { fake: string };
}
