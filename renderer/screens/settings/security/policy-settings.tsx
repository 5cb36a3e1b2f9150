import { useApp } from '../../../app/app-context.ts';
import { policyStrings as text } from '../../../strings/policy.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Group, Hint } from '../group.tsx';
import { Row, Rows } from '../row.tsx';

const permission = (allowed: boolean): string => (allowed ? text.allowed : text.notAllowed);

/** Every rule of the machine's policy file, whether or not there is anything to be ruled by it yet. */
export const PolicySettings = () => {
  const { policy } = useApp().machine;
  if (policy.source === 'none') return null;
  const { path, problem, passphraseGuesses, idleMinutes, backupFolder, plainExports, quickUnlock } = policy;
  return (
    <Group title={text.title} icon="shield-check">
      {policy.source === 'unreadable' ? (
        <Callout tone="clay" icon="warning-circle" title={text.unreadable}>
          {text.unreadableDetail(path, problem ?? '')}
        </Callout>
      ) : (
        <Hint>{text.lead}</Hint>
      )}
      <Rows>
        <Row name={text.passphrase}>{text.guesses(passphraseGuesses)}</Row>
        <Row name={text.idle}>{idleMinutes === null ? text.yours : text.minutes(idleMinutes)}</Row>
        <Row name={text.folder}>{backupFolder === null ? text.yours : backupFolder.path}</Row>
        <Row name={text.exports}>{permission(plainExports)}</Row>
        <Row name={text.quickUnlock}>{permission(quickUnlock)}</Row>
        <Row name={text.file}>{path}</Row>
      </Rows>
    </Group>
  );
};
