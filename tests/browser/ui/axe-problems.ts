import axe from 'axe-core';

/** What axe has to say about the page as it stands: "color-contrast: .note". */
export const axeProblems = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    // The runner's own page around the view has no landmarks.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
};
