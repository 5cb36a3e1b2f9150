import archive from '@phosphor-icons/core/regular/archive.svg?raw';
import arrowRightBold from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import arrowsClockwise from '@phosphor-icons/core/regular/arrows-clockwise.svg?raw';
import bird from '@phosphor-icons/core/regular/bird.svg?raw';
import cameraSlash from '@phosphor-icons/core/regular/camera-slash.svg?raw';
import caretDown from '@phosphor-icons/core/regular/caret-down.svg?raw';
import chartLine from '@phosphor-icons/core/regular/chart-line.svg?raw';
import dotsSix from '@phosphor-icons/core/regular/dots-six-vertical.svg?raw';
import chats from '@phosphor-icons/core/regular/chats-teardrop.svg?raw';
import chatsFill from '@phosphor-icons/core/fill/chats-teardrop-fill.svg?raw';
import check from '@phosphor-icons/core/regular/check.svg?raw';
import checkBold from '@phosphor-icons/core/bold/check-bold.svg?raw';
import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import copy from '@phosphor-icons/core/regular/copy.svg?raw';
import dotsThreeBold from '@phosphor-icons/core/bold/dots-three-bold.svg?raw';
import exportIcon from '@phosphor-icons/core/regular/export.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import eyeSlash from '@phosphor-icons/core/regular/eye-slash.svg?raw';
import faders from '@phosphor-icons/core/regular/faders-horizontal.svg?raw';
import firstAidKit from '@phosphor-icons/core/regular/first-aid-kit.svg?raw';
import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import flagFill from '@phosphor-icons/core/fill/flag-fill.svg?raw';
import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import gearSix from '@phosphor-icons/core/regular/gear-six.svg?raw';
import gearSixFill from '@phosphor-icons/core/fill/gear-six-fill.svg?raw';
import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import houseLine from '@phosphor-icons/core/regular/house-line.svg?raw';
import info from '@phosphor-icons/core/regular/info.svg?raw';
import key from '@phosphor-icons/core/regular/key.svg?raw';
import listBullets from '@phosphor-icons/core/regular/list-bullets.svg?raw';
import lockKey from '@phosphor-icons/core/regular/lock-key.svg?raw';
import lockSimple from '@phosphor-icons/core/regular/lock-simple.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/regular/magnifying-glass.svg?raw';
import notebook from '@phosphor-icons/core/regular/notebook.svg?raw';
import notebookFill from '@phosphor-icons/core/fill/notebook-fill.svg?raw';
import notePencil from '@phosphor-icons/core/regular/note-pencil.svg?raw';
import pencilSimple from '@phosphor-icons/core/regular/pencil-simple.svg?raw';
import phone from '@phosphor-icons/core/regular/phone.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import plusBold from '@phosphor-icons/core/bold/plus-bold.svg?raw';
import printer from '@phosphor-icons/core/regular/printer.svg?raw';
import pushPin from '@phosphor-icons/core/regular/push-pin.svg?raw';
import pushPinSlash from '@phosphor-icons/core/regular/push-pin-slash.svg?raw';
import quotes from '@phosphor-icons/core/regular/quotes.svg?raw';
import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import shieldCheck from '@phosphor-icons/core/regular/shield-check.svg?raw';
import sunHorizon from '@phosphor-icons/core/regular/sun-horizon.svg?raw';
import sunHorizonFill from '@phosphor-icons/core/fill/sun-horizon-fill.svg?raw';
import table from '@phosphor-icons/core/regular/table.svg?raw';
import textB from '@phosphor-icons/core/regular/text-b.svg?raw';
import textItalic from '@phosphor-icons/core/regular/text-italic.svg?raw';
import trash from '@phosphor-icons/core/regular/trash.svg?raw';
import trayArrowDown from '@phosphor-icons/core/regular/tray-arrow-down.svg?raw';
import user from '@phosphor-icons/core/regular/user.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import usersFill from '@phosphor-icons/core/fill/users-fill.svg?raw';
import handshake from '@phosphor-icons/core/regular/handshake.svg?raw';
import arrowsMerge from '@phosphor-icons/core/regular/arrows-merge.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import waveSine from '@phosphor-icons/core/regular/wave-sine.svg?raw';
import waveSineFill from '@phosphor-icons/core/fill/wave-sine-fill.svg?raw';
import wifiSlash from '@phosphor-icons/core/regular/wifi-slash.svg?raw';
import x from '@phosphor-icons/core/regular/x.svg?raw';

const drawings = {
  archive,
  'arrow-right': arrowRightBold,
  'arrows-clockwise': arrowsClockwise,
  bird,
  'camera-slash': cameraSlash,
  'caret-down': caretDown,
  'chart-line': chartLine,
  chats,
  'dots-six': dotsSix,
  'chats-fill': chatsFill,
  check,
  'check-bold': checkBold,
  'check-circle': checkCircle,
  copy,
  'dots-three': dotsThreeBold,
  export: exportIcon,
  eye,
  'eye-slash': eyeSlash,
  faders,
  'first-aid-kit': firstAidKit,
  flag,
  'flag-fill': flagFill,
  'folder-open': folderOpen,
  'gear-six': gearSix,
  'gear-six-fill': gearSixFill,
  hourglass,
  'house-line': houseLine,
  info,
  key,
  'list-bullets': listBullets,
  'lock-key': lockKey,
  'lock-simple': lockSimple,
  'magnifying-glass': magnifyingGlass,
  notebook,
  'notebook-fill': notebookFill,
  'note-pencil': notePencil,
  'pencil-simple': pencilSimple,
  phone,
  plus,
  'plus-bold': plusBold,
  printer,
  'push-pin': pushPin,
  'push-pin-slash': pushPinSlash,
  quotes,
  scales,
  'shield-check': shieldCheck,
  'sun-horizon': sunHorizon,
  'sun-horizon-fill': sunHorizonFill,
  table,
  'text-b': textB,
  'text-italic': textItalic,
  trash,
  'tray-arrow-down': trayArrowDown,
  user,
  users,
  'users-fill': usersFill,
  handshake,
  'arrows-merge': arrowsMerge,
  'warning-circle': warningCircle,
  'wave-sine': waveSine,
  'wave-sine-fill': waveSineFill,
  'wifi-slash': wifiSlash,
  x,
} as const;

export type IconName = keyof typeof drawings;

const pathOf = (svg: string): string => {
  const path = / d="([^"]+)"/.exec(svg)?.[1];
  if (path === undefined) throw new TypeError('An icon without a path');
  return path;
};

/** The outline of each icon on a 256 × 256 grid. */
export const iconPaths: ReadonlyMap<string, string> = new Map(
  Object.entries(drawings).map(([name, svg]) => [name, pathOf(svg)]),
);
