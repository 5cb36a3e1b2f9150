/** Closes a switch: a case that was forgotten is a type error here, and a thrown bug if data lied about its type. */
export const unreachable = (value: never): never => {
  throw new TypeError(`Unreachable: ${typeof value}`);
};
