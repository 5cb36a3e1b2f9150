import { backups } from './cases/backups.ts';
import { badHeaders } from './cases/bad-headers.ts';
import { changingSecrets } from './cases/changing-secrets.ts';
import { dropBoxes } from './cases/drop-boxes.ts';
import { envelopes } from './cases/envelopes.ts';
import { knownAnswers } from './cases/known-answers.ts';
import { logs } from './cases/logs.ts';
import { opening } from './cases/opening.ts';
import { rowSets } from './cases/row-sets.ts';
import { wycheproof } from './cases/wycheproof.ts';
import { nodeDeps } from './node-deps.ts';

// The same cases run in a real Chromium: tests/browser/vault.
knownAnswers(nodeDeps);
wycheproof(nodeDeps);
envelopes(nodeDeps);
opening(nodeDeps);
badHeaders(nodeDeps);
changingSecrets(nodeDeps);
logs(nodeDeps);
rowSets(nodeDeps);
dropBoxes(nodeDeps);
backups(nodeDeps);
