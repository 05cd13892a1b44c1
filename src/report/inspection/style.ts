/** What the page of an inspection adds to the report's style sheet. Shades go with words, never alone. */

/** Shares of `mark` over the page: how full of information stored weights are. */
export const fullness = [0.1, 0.18, 0.26, 0.34, 0.42] as const;

const shades = fullness
  .map((share, index) => `.full${index + 1}{fill:color-mix(in srgb,var(--mark) ${share * 100}%,var(--page))}`)
  .join('');

export const inspectionCss = `
${shades}
.beside{fill:color-mix(in srgb,var(--base) 22%,var(--page))}
.full1,.full2,.full3,.full4,.full5,.beside{stroke:var(--page);stroke-width:2}
svg .on{fill:var(--text);font-weight:600}
svg .under{fill:var(--text)}
.living{fill:color-mix(in srgb,var(--mark) 34%,var(--page));stroke:var(--page);stroke-width:1}
.needed{fill:var(--mark);stroke:var(--page);stroke-width:1}
.scratch{fill:color-mix(in srgb,var(--base) 45%,var(--page));stroke:var(--page);stroke-width:1}
.peakline{stroke:var(--base);stroke-width:1.5;stroke-dasharray:4 3;fill:none}
.spread{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,290px),1fr));gap:8px 24px}
.spread figure{margin:8px 0}.spread table{min-width:0}
@media (forced-colors:active){.full1,.full2,.full3,.full4,.full5,.beside,.living,.needed,.scratch{fill:Canvas;stroke:CanvasText}}
`.trim();
