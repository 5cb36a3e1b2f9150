declare const brand: unique symbol;

/** `Brand<string, 'DayKey'>`: made only by the one function that checks it, trusted everywhere after. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
