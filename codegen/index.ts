export { generateClient } from "./generate-client.ts";
export type { GenerateOptions, GeneratedClient } from "./generate-client.ts";
