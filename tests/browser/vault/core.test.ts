import { backups } from '../../unit/vault/cases/backups.ts';
import { badHeaders } from '../../unit/vault/cases/bad-headers.ts';
import { changingSecrets } from '../../unit/vault/cases/changing-secrets.ts';
import { dropBoxes } from '../../unit/vault/cases/drop-boxes.ts';
import { envelopes } from '../../unit/vault/cases/envelopes.ts';
import { knownAnswers } from '../../unit/vault/cases/known-answers.ts';
import { logs } from '../../unit/vault/cases/logs.ts';
import { opening } from '../../unit/vault/cases/opening.ts';
import { rowSets } from '../../unit/vault/cases/row-sets.ts';
import { wycheproof } from '../../unit/vault/cases/wycheproof.ts';
import { browserDeps } from './browser-deps.ts';

// Node's WebCrypto and Chromium's are two implementations: a vault made by one must open in the other.
knownAnswers(browserDeps);
wycheproof(browserDeps);
envelopes(browserDeps);
opening(browserDeps);
badHeaders(browserDeps);
changingSecrets(browserDeps);
logs(browserDeps);
rowSets(browserDeps);
dropBoxes(browserDeps);
backups(browserDeps);
