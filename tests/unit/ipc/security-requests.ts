const hasOnly = (value: unknown, name: string): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).join() === name;

/** What each request of the security screen may be, said a second time and in other words than the contract's. */
export const isSecurityRequest = {
  refusedSoFar: (value: unknown) => value === undefined,
  refusedInPage: (value: unknown) =>
    hasOnly(value, 'times') &&
    Number.isSafeInteger(value['times']) &&
    Number(value['times']) > 0 &&
    Number(value['times']) <= 1000,
  beginSelfTest: (value: unknown) => value === undefined,
  endSelfTest: (value: unknown) => value === undefined,
  hideFromSharing: (value: unknown) => hasOnly(value, 'on') && typeof value['on'] === 'boolean',
  eraseEverything: (value: unknown) => hasOnly(value, 'sure') && value['sure'] === 'erase',
} as const;

export const validSecurityRequests = {
  refusedSoFar: undefined,
  refusedInPage: { times: 3 },
  beginSelfTest: undefined,
  endSelfTest: undefined,
  hideFromSharing: { on: false },
  eraseEverything: { sure: 'erase' },
} as const;
