const inches = { A3: [11.7, 16.54], A4: [8.27, 11.69], A5: [5.83, 8.27], Letter: [8.5, 11], Legal: [8.5, 14] };

const printToPDF = async (contents, { pageSize = 'Letter', margins = {}, ...rest }) => {
  const [paperWidth, paperHeight] = inches[pageSize] ?? [pageSize.width, pageSize.height];
  const { data } = await contents.cdp('Page.printToPDF', {
    ...rest,
    paperWidth,
    paperHeight,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
  });
  return Buffer.from(data, 'base64');
};

module.exports = { printToPDF };
