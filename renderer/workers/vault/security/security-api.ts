import { countedUpTo, type Network, noNetwork, withCheck } from '#shared/journal/network';
import { defaultProtection, type Protection, withHold } from '#shared/journal/protection';
import type { RecordId } from '#shared/vault/record-id';
import type { SecurityApi } from '../../../vault/security-api.ts';
import type { BackupHost } from '../backups/backup-host.ts';
import type { Change } from '../change.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { remainsOf } from './remains.ts';

interface Deps {
  readonly host: Pick<BackupHost, 'listBackups'>;
  readonly newId: () => RecordId;
  /** The open vault; throws while there is none. */
  readonly vault: () => OpenVault;
}

export const createSecurityApi = ({ host, newId, vault }: Deps): SecurityApi => {
  const ownNetwork = () =>
    vault()
      .holdings.all('network')
      .find(({ record }) => record.copy === vault().ledger.copy);
  const network = (): Network => ownNetwork()?.record ?? noNetwork(vault().ledger.copy);
  const ownProtection = () => vault().holdings.all('protection')[0];
  const protection = (): Protection => ownProtection()?.record ?? defaultProtection;

  const putNetwork = (record: Network): readonly Change[] =>
    record === network() ? [] : [{ put: ownNetwork()?.id ?? newId(), record }];
  const putProtection = (record: Protection): readonly Change[] =>
    record === protection() ? [] : [{ put: ownProtection()?.id ?? newId(), record }];

  return {
    network: async () => network(),
    noteRefused: (total) =>
      vault().ledger.commit(() => (network().seen === total ? [] : putNetwork(countedUpTo(network(), total)))),
    noteCheck: (results) => vault().ledger.commit((now) => putNetwork(withCheck(network(), now, results))),
    protection: async () => protection(),
    hideFromSharing: (on) => vault().ledger.commit(() => putProtection({ ...protection(), hidesFromSharing: on })),
    remains: () => remainsOf(host, vault()),
    setHold: (on) => vault().ledger.commit((now) => putProtection(withHold(protection(), on, now))),
  };
};
