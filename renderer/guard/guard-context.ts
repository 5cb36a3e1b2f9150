import { createContext, use } from 'react';
import type { Guard } from './guard.ts';

/** The guard of the open vault; null where pages are not looked at. */
export const GuardContext = createContext<Guard | null>(null);

export const useGuard = (): Guard | null => use(GuardContext);
