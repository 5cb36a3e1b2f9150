// Whether the numbers that people may call on a bad evening have been checked by a person.

/** Why a release can't have these numbers (shared/help/numbers.json), in a sentence; undefined once someone has signed. */
export const missingSignOff = ({ asOf, checked }) => {
  const isSigned = typeof checked?.by === 'string' && checked.by !== '' && !Number.isNaN(Date.parse(checked.on));
  if (!isSigned) {
    return `The help numbers of ${asOf} aren’t checked by a person yet: call or look up each one, then set "checked" in shared/help/numbers.json to {"by": name, "on": date}.`;
  }
  if (checked.on < asOf) return `The help numbers changed on ${asOf}, after they were checked on ${checked.on}.`;
  return undefined;
};
