export { generateClient } from "./generate.ts";
export type { GenerateOptions, GeneratedClient } from "./generate.ts";
