import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

interface TabGroupProps {
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** A `TabBar` and the `TabView`s that it names, wherever on the screen each stands. */
  readonly children: ReactNode;
}

/** Views side by side; arrows move between them. */
export const TabGroup = ({ selected, onSelect, children }: TabGroupProps) => (
  <AriaTabs className={styles['group'] ?? ''} selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
    {children}
  </AriaTabs>
);

interface TabBarProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
}

export const TabBar = ({ label, tabs }: TabBarProps) => (
  <TabList aria-label={label} className={styles['list'] ?? ''}>
    {tabs.map((tab) => (
      <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
        {tab.label}
      </Tab>
    ))}
  </TabList>
);

/** Drawn only while its tab is selected. */
export const TabView = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <TabPanel id={id} className={styles['panel'] ?? ''}>
    {children}
  </TabPanel>
);
