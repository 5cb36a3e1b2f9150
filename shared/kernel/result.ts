/** An expected failure is a value; a bug throws. Errors are plain objects with a `type`. */
export type Result<T, E extends { readonly type: string } = { readonly type: string }> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E extends { readonly type: string }>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
