/** The security scheme that the client applies. */
export type AppliedScheme = (
  | { scheme: "bearer"; tokenURLs?: TokenURLs | undefined }
  | { scheme: "basic" | "none" }
  | { scheme: "header" | "query" | "cookie"; name: string }
) & {
  /** Calls work without a key. */
  isOptional?: boolean;
};

/** Where a client can request its tokens, by flow: for itself, and with a refresh token. At least one is there. */
export interface TokenURLs {
  clientCredentials?: string;
  refresh?: string;
}

export interface SecurityKey {
  scheme: AppliedScheme;
  variable: string;
  description: string;
  deprecated?: boolean;
  /** What a token for it can permit, with what that is. */
  scopes?: Readonly<Record<string, string>>;
}

/** The keys of an API, and the operations that they go with. */
export interface SecurityModel {
  /** By the option that holds the key. */
  keys: Record<string, SecurityKey>;
  /** The option that `apiKey` stands for: itself, where a scheme is called so. */
  main: string;
  /** Alternatives, each the options whose keys are sent together. */
  usual: string[][];
  others: { requires: string[][]; operations: string[] }[];
}
