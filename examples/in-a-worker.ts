/**
 * A Cloudflare Worker: a form of your website posts here, and a contact appears in the CRM. The key is a secret of the
 * Worker, so the browser never sees it.
 *
 * npm install lightfield-wootiv
 * npx wrangler dev in-a-worker.ts
 */
import { APIError } from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";

interface Bindings {
  LIGHTFIELD_API_KEY: string;
  LIGHTFIELD_BASE_URL?: string;
}

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    if (request.method !== "POST") return new Response("Send the form by POST.", { status: 405 });
    const form = await request.formData();
    const client = new Lightfield({
      apiKey: bindings.LIGHTFIELD_API_KEY,
      baseURL: bindings.LIGHTFIELD_BASE_URL,
      deadline: 10_000, // the visitor waits for the response
    });
    const $name = { firstName: String(form.get("firstName")), lastName: String(form.get("lastName")) };
    try {
      const { id } = await client.contact.create(
        { fields: { $name, $email: [String(form.get("email"))] } },
        { signal: request.signal }, // the visitor closes the page, the call ends
      );
      return Response.json({ id }, { status: 201 });
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      return Response.json({ problem: error.message, field: error.param }, { status: error.status < 500 ? 422 : 502 });
    }
  },
};
