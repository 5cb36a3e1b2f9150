/** A key file is this many random bytes and nothing else. */
export const keyFileSize = 32;
