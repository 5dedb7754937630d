import { objectOf, textOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import type { Memory } from "../store/memory.ts";
import type { IDSource } from "../store/random.ts";
import type { Row } from "./tables.ts";

/** A conversation in a mailbox. */
export interface Stream {
  readonly id: number;
  readonly mailbox: Row;
  readonly slug: string;
  readonly namespace: string;
  readonly subject: string;
  readonly contactId: string;
  readonly contactMetadata: JSONObject;
  readonly medium: string;
  readonly status: string;
  readonly messages: JSONObject[];
}

/** The streams of all mailboxes, with their messages. The IDs of both are numbers. */
export class Conversations {
  readonly #streams: Stream[];
  readonly #ids: IDSource;

  constructor(ids: IDSource, memory: Memory) {
    this.#streams = memory.keep("streams", () => []);
    this.#ids = ids;
  }

  find(mailboxId: string, slug: string): Stream | undefined {
    return this.#streams.find((stream) => stream.mailbox.id === mailboxId && stream.slug === slug);
  }

  findWith(mailboxId: string, contactId: string, subject: string): Stream | undefined {
    return this.#streams.find(
      (stream) => stream.mailbox.id === mailboxId && stream.contactId === contactId && stream.subject === subject,
    );
  }

  open(mailbox: Row, contact: Row, subject: string): Stream {
    const id = this.#ids.next("stream", 4710);
    const slug = `conversation-${id}`;
    const stream = {
      id,
      mailbox,
      slug,
      namespace: `${textOf(mailbox.uniqueAddress)}/${slug}`,
      subject,
      contactId: contact.id,
      contactMetadata: objectOf(contact.metadata),
      medium: "email",
      status: "open",
      messages: [],
    };
    this.#streams.push(stream);
    return stream;
  }

  addMessage(stream: Stream, values: JSONObject): JSONObject {
    const message = {
      id: this.#ids.next("message", 90310),
      ...values,
      streamNamespace: stream.namespace,
      workspaceId: stream.mailbox.workspaceId ?? "",
    };
    stream.messages.push(message);
    return message;
  }
}
