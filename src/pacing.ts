/** Rate limits that several processes share, over Redis or Valkey. */
export type { SharedPacing } from "./pacing/pacing.ts";
export { sharedPacing } from "./shared-pacing/shared-pacing.ts";
export type { SharedPacingOptions } from "./shared-pacing/shared-pacing.ts";
