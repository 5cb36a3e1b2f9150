/** The words of a list that is written with spaces and line breaks between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));
