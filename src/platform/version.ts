/** The npm name of this package. It brands errors and names the client to the server. */
export const packageName: string = "lightfield-wootiv";

/** Why something is not done whose code is loaded on demand. */
export const partNotLoaded: string = "a part of lightfield-wootiv could not be loaded";

/** The version of this package, as in package.json: a test holds the two together. */
export const packageVersion: string = "0.1.0";

/** The versions that a client of this one's generator runs on. A release writes it, as the version itself. */
export type RuntimeRange = "^0.1.0";

/**
 * Generated clients name the versions of this package that they were made for: where another one is installed, they do
 * not compile, and the error says what to do. There is nothing of it at run time.
 */
export type MadeFor<
  Note extends `lightfield-wootiv ${RuntimeRange}; where another version is installed, generate this client again`,
> = Note;
