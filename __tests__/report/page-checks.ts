/**
 * What a page must hold in a real browser, as JavaScript for the page: each expression gives a list of complaints. The
 * expressions are text because they run there, where none of our modules are.
 */

/** Everything that is folded, unfolded: what is hidden is not laid out. */
export const unfold = `document.querySelectorAll('details').forEach((part) => (part.open = true))`;

/** The page itself never scrolls sideways. */
export const sidewaysScroll = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? ['page is ' + scrollWidth + ' wide in ' + clientWidth] : [];
})()`;

/** Every text, in HTML and in charts, against what lies behind it: 4.5:1. */
export const poorContrast = `(() => {
  const parse = (color) => {
    const numbers = color.match(/[\\d.]+/g).map(Number);
    const scale = color.startsWith('color(') ? 1 : 255;
    return { rgb: numbers.slice(0, 3).map((c) => c / scale), alpha: numbers[3] ?? 1 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let node = element; node; node = node.parentElement) {
      const { rgb, alpha } = parse(getComputedStyle(node).backgroundColor);
      if (alpha === 1) return rgb;
    }
    return [1, 1, 1];
  };
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  return [...document.body.querySelectorAll('*')].filter((element) => element.localName !== 'title' && hasText(element)).flatMap((element) => {
    const style = getComputedStyle(element);
    const color = parse(element instanceof SVGElement ? style.fill : style.color).rgb;
    const [light, dark] = [luminance(color), luminance(behind(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    return ratio < 4.5 ? [ratio.toFixed(2) + ': ' + element.outerHTML.slice(0, 120)] : [];
  });
})()`;

/** Words in charts are at least 9 px high, however small the screen. */
export const smallPrint = `[...document.querySelectorAll('svg text')].flatMap((text) => {
  const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
  return size < 9 ? [size.toFixed(1) + ' px: ' + text.textContent] : [];
})`;

/** One first heading, and no level left out on the way down. */
export const headingOrder = `(() => {
  const levels = [...document.querySelectorAll('h1,h2,h3,h4')].map((heading) => Number(heading.localName[1]));
  const jumps = levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? ['h' + level + ' at ' + index] : []));
  return levels.filter((level) => level === 1).length === 1 ? jumps : ['expected one h1', ...jumps];
})()`;

/** What assistive technology needs to be told: names of pictures, tables and controls. */
export const unnamed = `(() => {
  const bad = (selector, isGood) => [...document.querySelectorAll(selector)].filter((part) => !isGood(part)).map((part) => part.outerHTML.slice(0, 100));
  const named = (part) => (part.getAttribute('aria-label') ?? part.textContent).trim() !== '';
  return [
    ...bad('svg', (svg) => svg.getAttribute('role') === 'img' && named(svg)),
    ...bad('table', (table) => table.caption !== null && table.caption.textContent.trim() !== ''),
    ...bad('th', (cell) => cell.scope !== '' && named(cell)),
    ...bad('a,summary,[tabindex="0"]', named),
    ...bad('html', (html) => html.lang === 'en'),
  ];
})()`;

/** Words that stick out of the frame of their chart are cut off. */
export const cutOff = `[...document.querySelectorAll('svg text')].flatMap((text) => {
  const [frame, box] = [text.ownerSVGElement.getBoundingClientRect(), text.getBoundingClientRect()];
  const out = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top, box.bottom - frame.bottom);
  return out > 1 ? [out.toFixed(0) + ' px: ' + text.textContent] : [];
})`;

/** Where the focus is, and whether a ring shows it. */
export const focused = `(() => {
  const part = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(part);
  return { name: part.getAttribute('aria-label') ?? part.textContent, tag: part.localName, ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, visible: part.getBoundingClientRect().right > 0 };
})()`;
