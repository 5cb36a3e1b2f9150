/** Words before a name that say what someone is; folded. Any of them before one surname means one person. */
export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor rev reverend father fr sister brother pastor rabbi imam judge officer ' +
    'sergeant sgt detective nurse coach sir madam mme mlle señor señora sr sra srta don doña aunt auntie uncle grandma ' +
    'grandpa'
  )
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(' '),
);

/** Small words that belong to the surname after them; folded. */
export const particles: ReadonlySet<string> = new Set(
  'de del della di da dos das du des la le las los el al van von der den ter ten bin bint ibn abu ben mac mc o y e st'.split(
    ' ',
  ),
);

/** What stands after a name and is none; folded. */
export const suffixes: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd md msw lcsw lmsw rn esq ma ba bsw jd'.split(' '),
);
