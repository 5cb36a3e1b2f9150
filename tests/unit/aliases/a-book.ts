import { createFormHasher } from '#shared/aliases/form-hash';
import { personForms } from '#shared/aliases/name-forms';
import { indexForms, type KeptForm } from '#shared/aliases/recognise';
import { nodeDeps } from '../vault/node-deps.ts';

export const seed = '5e'.repeat(32);

export const aHasher = () => createFormHasher(nodeDeps, [seed]);

/** Who is known under which name, kept as hashes or in clear. */
export const knowing = async (people: Readonly<Record<string, readonly string[]>>, inClear = false) => {
  const hasher = await aHasher();
  const entities = await Promise.all(
    Object.entries(people).map(async ([id, names]) => {
      const forms = names.flatMap(personForms);
      const kept = await Promise.all(
        forms.map(async ({ as, key }): Promise<KeptForm> =>
          inClear ? { as, key } : { as, hash: await hasher.hash(key) },
        ),
      );
      return { id, forms: kept };
    }),
  );
  return { hasher, index: indexForms(entities), entities };
};
