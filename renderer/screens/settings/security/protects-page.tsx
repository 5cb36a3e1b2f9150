import { protectsStrings as text } from '../../../strings/security.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { focusOnOpen, Heading } from '../../../ui/heading.tsx';
import styles from './lines.module.css';

const Points = ({ title, points }: { readonly title: string; readonly points: readonly string[] }) => (
  <>
    <Heading level={3} size="ui">
      {title}
    </Heading>
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </>
);

/** One page that promises nothing it doesn't hold. */
export const ProtectsPage = ({ onBack }: { readonly onBack: () => void }) => (
  <Card label={text.title}>
    <div className={styles['paragraphs']}>
      <div className={styles['top']}>
        <Heading level={2} size="md" ref={focusOnOpen}>
          {text.title}
        </Heading>
        <Button size="sm" onClick={onBack}>
          {text.back}
        </Button>
      </div>
      <p>{text.lead}</p>
      <Points title={text.does} points={text.doesList} />
      <Points title={text.cannot} points={text.cannotList} />
      <p>{text.noReset}</p>
    </div>
  </Card>
);
