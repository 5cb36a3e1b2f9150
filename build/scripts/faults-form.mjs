export const faultsForm = (env) => ({
  isLong: env.AFTERSHIFT_FAULTS === 'long',
  seed: Number(env.AFTERSHIFT_SEED ?? 20_261_119),
});
