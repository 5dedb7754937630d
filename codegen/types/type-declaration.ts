export interface TypeDeclaration {
  name: string;
  /** The declaration with its doc comment, as TypeScript. */
  text: string;
}
