import type { ReactNode } from 'react';
import { HelpSheet } from '../../../renderer/screens/help/help-sheet.tsx';
import { AboutTheWork } from '../../../renderer/screens/unlock/about-the-work.tsx';
import { CreateVault } from '../../../renderer/screens/unlock/create-vault.tsx';
import { DayClosed } from '../../../renderer/screens/unlock/day-closed.tsx';
import { RecoveryCode } from '../../../renderer/screens/unlock/recovery-code.tsx';
import { Unlock } from '../../../renderer/screens/unlock/unlock.tsx';
import { VaultDamaged } from '../../../renderer/screens/unlock/vault-damaged.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { Callout } from '../../../renderer/ui/callout.tsx';
import { Chip } from '../../../renderer/ui/chip.tsx';
import { Dial } from '../../../renderer/ui/instruments/dial.tsx';
import { FuelGauge } from '../../../renderer/ui/instruments/fuel-gauge.tsx';
import { InstrumentPane, InstrumentPanel } from '../../../renderer/ui/instruments/panel.tsx';
import { Reach } from '../../../renderer/ui/instruments/reach.tsx';
import { ReadingsLine } from '../../../renderer/ui/instruments/readings-line.tsx';
import { SeatPicker } from '../../../renderer/ui/instruments/seat-picker.tsx';
import { Progress } from '../../../renderer/ui/progress.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { Switch } from '../../../renderer/ui/switch.tsx';
import { TabBar, TabGroup, TabView } from '../../../renderer/ui/tabs.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';

const nothing = () => undefined;
const groups = ['7KQD', 'M4RT', 'XW2H', '9CBJ', 'FV6N', 'P3YA', 'E8SG', 'T5RZ'];
const readings = { fuelForThem: 1, fuelForMe: 3, closeness: -3, reach: 2, seat: 'back' } as const;
const page = { blockSize: '100%', overflow: 'auto', padding: '24px' } as const;

const unlock = {
  hour: 18,
  lastClosed: 'yesterday at 5:52 pm',
  onPassphrase: nothing,
  onRecoveryCode: nothing,
} as const;

const instruments = (
  <main style={page}>
    <InstrumentPanel label="Three readings">
      <InstrumentPane heading="What’s left in the tank?" span="gauge">
        <FuelGauge value={{ them: 1, me: null }} onChange={nothing} />
      </InstrumentPane>
      <InstrumentPane heading="How close did the work sit today?" span="dial">
        <Dial value={null} onChange={nothing} />
        <Reach value={null} onChange={nothing} />
      </InstrumentPane>
      <InstrumentPane heading="Where did you ride?" span="seat">
        <SeatPicker value="back" onChange={nothing} />
      </InstrumentPane>
    </InstrumentPanel>
    <ReadingsLine readings={readings} />
    <ReadingsLine readings={readings} compact />
    <Dial value={3} />
  </main>
);

const controls = (
  <main style={page}>
    <Button kind="primary">Close the day</Button>
    <Button kind="danger">Delete it</Button>
    <Button kind="quiet" size="sm" icon="arrows-clockwise">
      Another
    </Button>
    <Button disabled>It’s on paper</Button>
    <Chip pressed onChange={nothing}>
      Home visit
    </Chip>
    <Chip pressed={false} onChange={nothing}>
      Court
    </Chip>
    <Switch on onChange={nothing}>
      A nudge
    </Switch>
    <Select label="Region" options={[{ value: 'US', label: 'United States' }]} value="US" onChange={nothing} />
    <TabGroup selected="a" onSelect={nothing}>
      <TabBar label="Trends" tabs={[{ id: 'a', label: 'Closeness' }]} />
      <TabView id="a">Panel</TabView>
    </TabGroup>
    <TextField label="Name" error="That isn’t it." />
    <Progress label="Backing up…" value={0.6} detail="About a minute." />
    <Callout tone="clay" icon="warning-circle" title="Damaged.">
      Nothing has been deleted.
    </Callout>
    <Callout tone="lamp" icon="key">
      Keep it at home.
    </Callout>
    <Callout tone="pine" icon="lock-key">
      Sealed.
    </Callout>
  </main>
);

/** Every view of the kit and the screens before unlock, in a state worth looking at. */
export const views: Readonly<Record<string, ReactNode>> = {
  unlock: <Unlock {...unlock} state={{ type: 'ready' }} onHelp={nothing} onNote={nothing} />,
  'unlock, opening': <Unlock {...unlock} state={{ type: 'opening' }} onHelp={nothing} />,
  'unlock, refused': (
    <Unlock {...unlock} state={{ type: 'refused', secret: 'passphrase', tries: 2 }} onHelp={nothing} />
  ),
  'create the vault': (
    <CreateVault
      strength={async () => ({ bars: 0, word: 'Too short to hold.', reason: '', accepted: false })}
      suggest={() => 'porch violin ferry radish noon'}
      onCreate={nothing}
      onRestore={nothing}
      error="The disk is full, so the vault isn’t made yet."
    />
  ),
  'recovery code': (
    <RecoveryCode groups={groups} check={[3, 7]} onDone={nothing} onPrint={nothing} onGoWithout={nothing} />
  ),
  'about the work': (
    <AboutTheWork initial={{ region: 'US', wheel: 'left', reminderMinute: 1050 }} onDone={nothing} onSkip={nothing} />
  ),
  'day closed': <DayClosed closedAt="5:52 pm" onUnlock={nothing} onHelp={nothing} />,
  'vault damaged': (
    <VaultDamaged
      ways={[
        { id: 'a', icon: 'archive', title: 'Open a copy', detail: 'Tuesday’s.', label: 'Open it', onPress: nothing },
      ]}
      details="Block 212 failed its seal check."
      onCopyDetails={async () => undefined}
    />
  ),
  'help sheet': (
    <HelpSheet
      region="US"
      contacts={[{ name: 'Someone you named', number: '555 0148', note: 'My sister.' }]}
      ownLine={null}
      onClose={nothing}
      onEdit={nothing}
    />
  ),
  'help sheet, elsewhere': <HelpSheet region="elsewhere" ownLine={null} onClose={nothing} />,
  instruments,
  controls,
};
