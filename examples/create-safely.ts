/**
 * Creates one contact for each row of a list. Run it again after a crash: each row has a key of its own, so what was
 * created is not created again.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * node create-safely.ts
 */
import { APIConnectionError } from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";

const rows = [
  { id: 17, firstName: "Ines", lastName: "Moreau", email: "ines.moreau@example.com" },
  { id: 18, firstName: "Tomasz", lastName: "Lind", email: "tomasz.lind@example.com" },
];
const client = new Lightfield();

for (const { id, firstName, lastName, email } of rows) {
  const fields = { $name: { firstName, lastName }, $email: [email] };
  // The key names the row, not the attempt. The server keeps it for 24 hours.
  const idempotencyKey = `import-2026-11-row-${id}`;
  try {
    const contact = await client.contact.create({ fields }, { idempotencyKey });
    console.log(`row ${id} is ${contact.id}`);
  } catch (error) {
    if (!(error instanceof APIConnectionError)) throw error;
    // No response, after all retries: the contact may exist. Running this program again settles it.
    console.error(`row ${id} is in doubt after ${error.attempts} attempts: ${error.message}`);
    process.exitCode = 1;
  }
}
