/** Something of an input that its schema does not allow. */
export interface Mistake {
  /** Where: `body.fields.$name`. */
  readonly member: string;
  /** A sentence that names the member, what was expected, and the nearest right spelling. */
  readonly message: string;
  /** The values of which it has to be one. */
  readonly choices?: readonly unknown[];
  /** The steps to what is missing: `headers`, `If-Match`. */
  readonly missing?: readonly string[];
  /** The member to give instead, or one within it: `body.fields.$name.firstName`. */
  readonly give?: string;
  /** The steps to what is not known: `body`, `fields`, `$nme`. */
  readonly unknown?: readonly string[];
}
