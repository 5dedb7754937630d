/** The npm name of this package. It brands errors and names the client to the server. */
export const packageName: string = "lightfield-wootiv";

/** The version of this package, as in package.json: a test holds the two together. */
export const packageVersion: string = "0.1.0";
