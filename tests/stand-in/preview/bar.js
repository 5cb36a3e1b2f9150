// The bar that says what this is. Sent to the page as source text; it lives in a world and a shadow root of its own, and
// the page below it is merely a little shorter.

function drawBar(text) {
  const height = 26;

  const style = (element, properties) => {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  };

  const host = () => {
    const bar = document.createElement('div');
    bar.setAttribute('role', 'note');
    style(bar, {
      position: 'fixed',
      inset: '0 0 auto 0',
      height: `${height}px`,
      'z-index': '2147483647',
      'pointer-events': 'none',
    });
    const line = document.createElement('div');
    line.textContent = text;
    style(line, {
      height: '100%',
      font: `600 13px/${height}px system-ui, sans-serif`,
      'text-align': 'center',
      color: '#2b1a00',
      background: '#f2c46d',
    });
    bar.attachShadow({ mode: 'closed' }).append(line);
    return bar;
  };

  const settle = (root) => {
    const bar = host();
    const keep = () => {
      if (bar.parentNode !== root) root.append(bar);
    };
    style(root, { 'padding-top': `${height}px`, 'box-sizing': 'border-box' });
    new MutationObserver(keep).observe(root, { childList: true });
    keep();
  };

  // This runs before the document has its first element.
  if (document.documentElement) settle(document.documentElement);
  else {
    new MutationObserver((_changes, observer) => {
      if (!document.documentElement) return;
      observer.disconnect();
      settle(document.documentElement);
    }).observe(document, { childList: true });
  }
}

module.exports = { drawBar };
