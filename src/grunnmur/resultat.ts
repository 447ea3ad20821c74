/**
 * An expected outcome as a value: what the law or the house refuses is a part of the answer, not an exception.
 * `nei` carries the reason; the Norwegian sentence and the HTTP status for it are made in one place (web).
 */
export type Resultat<T, N> = { readonly ok: true; readonly verdi: T } | { readonly ok: false; readonly nei: N };

export function ja(): { readonly ok: true; readonly verdi: undefined };
export function ja<T>(verdi: T): { readonly ok: true; readonly verdi: T };
export function ja<T>(verdi?: T): { readonly ok: true; readonly verdi: T | undefined } {
  return { ok: true, verdi };
}

export function nei<const N>(grunn: N): { readonly ok: false; readonly nei: N } {
  return { ok: false, nei: grunn };
}

/** A bug: something that the code promised could not happen. Its sentence is fixed text, so it is safe to log. */
export class Programfeil extends Error {
  override readonly name = "Programfeil";
}

/**
 * States what must be true here; throws {@link Programfeil} when it is not.
 * `setning` is a fixed English sentence without data: it goes to the log.
 */
export function sikre(vilkar: unknown, setning: string): asserts vilkar {
  if (!vilkar) throw new Programfeil(setning);
}
