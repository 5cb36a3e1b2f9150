import { useApp } from '../../app/app-context.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Group, Hint } from './group.tsx';

export const AboutSettings = () => {
  const { version } = useApp();
  return (
    <Group title={text.about}>
      <p>{text.version(version)}</p>
      <Hint>{text.ciphers}</Hint>
      <Hint>{text.notACaseRecord}</Hint>
    </Group>
  );
};
