/**
 * The style sheet of report.html. Blue, orange, green and red are told apart by people who confuse colours through
 * their lightness, and never stand alone: every verdict has a mark and a word, every series a shape.
 */

/** Text on `page` and `panel` has a contrast of at least 4.5:1, marks at least 3:1; a test computes it. */
export const palettes = {
  light: {
    page: '#ffffff',
    panel: '#f6f8fa',
    text: '#1f2328',
    quiet: '#59636e',
    rule: '#d1d9e0',
    mark: '#0969da',
    soft: '#c8dcf7',
    base: '#b35900',
    pass: '#1a7f37',
    warn: '#8a5a00',
    fail: '#c21c2c',
  },
  dark: {
    page: '#0d1117',
    panel: '#161b22',
    text: '#e6edf3',
    quiet: '#9aa4af',
    rule: '#3d444d',
    mark: '#58a6ff',
    soft: '#1f3b60',
    base: '#f0883e',
    pass: '#3fb950',
    warn: '#d9a32b',
    fail: '#ff7b72',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Shares of `mark` or `base` over the page behind the cells of a confusion matrix. */
export const cellShades = [0.1, 0.16, 0.22, 0.28, 0.34] as const;

function variables(scheme: keyof typeof palettes): string {
  return Object.entries(palettes[scheme])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

const shades = cellShades
  .map((share, index) => {
    const mix = (color: string) => `background:color-mix(in srgb,var(--${color}) ${share * 100}%,var(--page))`;
    return `.hit${index + 1}{${mix('mark')}}.miss${index + 1}{${mix('base')}}`;
  })
  .join('');

export const css = `
:root{color-scheme:light dark;${variables('light')}}
@media (prefers-color-scheme:dark){:root{${variables('dark')}}}
*{box-sizing:border-box}
html{scroll-padding-top:16px;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
main,header,footer{max-width:1080px;margin:0 auto;padding:0 24px}
header{padding-top:32px}
.eyebrow{margin:0;color:var(--quiet);font-size:.85rem;letter-spacing:.02em}
h1{font-size:1.9rem;line-height:1.2;margin:2px 0 16px;overflow-wrap:anywhere;letter-spacing:-.01em}
h2{font-size:1.3rem;line-height:1.3;margin:56px 0 12px;overflow-wrap:anywhere}
h3{font-size:1.05rem;margin:32px 0 8px;overflow-wrap:anywhere}
h4{font-size:1rem;margin:24px 0 8px;overflow-wrap:anywhere}
p{margin:8px 0;max-width:70ch;overflow-wrap:anywhere}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;overflow-wrap:anywhere}
thead~tbody td>code[title]{white-space:nowrap}
a{color:var(--mark);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:16px;top:8px;padding:6px 12px;background:var(--page);z-index:1}
nav{margin:20px 0 0;padding:10px 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:0;padding:0;font-size:.92rem}
nav a{display:inline-block;padding:3px 0;text-decoration:none}
nav a:hover{text-decoration:underline}
.banner{border-left:6px solid currentColor;background:var(--panel);border-radius:4px;padding:12px 18px;margin:0}
.banner p{margin:0;max-width:none}
.banner .word{font-weight:700;font-size:1.25rem;line-height:1.3}
.banner .note{color:var(--quiet);font-size:.92rem;margin-top:4px}
.alert{border-left:6px solid var(--warn);background:var(--panel);border-radius:4px;padding:12px 18px 8px;margin:20px 0 0}
.alert>:first-child{margin-top:0;color:var(--warn)}
.pass{color:var(--pass)}.warn,.inconclusive{color:var(--warn)}.fail,.error{color:var(--fail)}
.verdict{white-space:nowrap;font-weight:600}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,220px),1fr));gap:12px 32px;margin:24px 0 0}
.tiles div{border-top:1px solid var(--rule);padding-top:8px}
.tiles dt{color:var(--quiet);font-size:.85rem;overflow-wrap:anywhere}
.tiles dd{margin:0;font-size:1.5rem;line-height:1.25;font-variant-numeric:tabular-nums;white-space:nowrap}
.tiles dd.note{font-size:.85rem;line-height:1.4;white-space:normal}
.quiet,figcaption,caption{color:var(--quiet)}
.quiet{font-size:.9rem}
.scroll{overflow-x:auto;margin:8px 0 24px}
table{border-collapse:collapse;font-size:.9rem;min-width:min(100%,480px)}
caption{text-align:left;padding:4px 0 6px;font-size:.9rem}
th,td{padding:7px 16px 7px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:break-word;max-width:30em}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--quiet);font-weight:600;white-space:nowrap;vertical-align:bottom;border-bottom:1px solid var(--quiet)}
tbody th{font-weight:600;min-width:9em}
tbody tr:hover{background:var(--panel)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.note{font-size:.85rem;color:var(--quiet);font-weight:400}
td .note,th .note{display:block;min-width:12em}
.float{color:var(--base);font-weight:600}
.matrix{min-width:0;font-size:.85rem}
.matrix th,.matrix td{padding:5px 8px}
.matrix td{border:1px solid var(--page)}
.matrix thead th{white-space:normal;min-width:64px;max-width:96px;overflow-wrap:normal;text-align:right;border:0}
.matrix th:first-child{min-width:110px;text-align:left;border:0}
${shades}
figure{margin:20px 0 24px}
figcaption{font-size:.95rem;margin-bottom:8px;overflow-wrap:anywhere;color:var(--text);font-weight:600}
figcaption .note{display:block}
details{margin:8px 0}
summary{cursor:pointer;color:var(--mark);padding:2px 0;overflow-wrap:anywhere}
figure details{font-size:.9rem;margin:4px 0}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,232px),1fr));gap:8px 24px}
.grid figure{margin:8px 0}.grid table{min-width:0}
@media (min-width:700px){.pairs{grid-template-columns:repeat(2,minmax(300px,460px))}}
svg{display:block;width:100%;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
.wide svg{min-width:600px}
svg text{fill:var(--quiet)}
svg .label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
svg .name{fill:var(--text)}
svg .value{paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
.mark{fill:var(--mark)}
.zero{fill:var(--soft);stroke:var(--mark);stroke-width:1}
.base{fill:var(--page);stroke:var(--base);stroke-width:2.5}
.ghost{fill:none;stroke:var(--base);stroke-width:1.5;stroke-dasharray:3 2}
.moved{stroke:var(--base);stroke-width:1.5;stroke-dasharray:2 3}
.run{fill:var(--mark);fill-opacity:.55}
.run.old{fill:var(--base)}
.interval{stroke:var(--mark);stroke-width:2}
.interval.old{stroke:var(--base)}
.gridline{stroke:var(--rule);stroke-width:1}
.axis{stroke:var(--quiet);stroke-width:1}
.front{fill:none;stroke:var(--mark);stroke-dasharray:5 4;stroke-width:1.5}
.curve{fill:none;stroke:var(--mark);stroke-width:2;stroke-linejoin:round}
.model:first-of-type{margin-top:48px}
.model{border-top:1px solid var(--rule);margin:0;padding:14px 0}
.model>summary h2{display:inline;font-size:1.15rem;margin:0;color:var(--text)}
.model>summary .note{margin-left:6px}
footer{margin-top:64px;padding-bottom:40px}
footer p{border-top:1px solid var(--rule);padding-top:12px;max-width:none}
@media (max-width:640px){
main,header,footer{padding:0 16px}
header{padding-top:20px}
h1{font-size:1.5rem}h2{margin-top:44px}
.stack,.stack tbody,.stack tr,.stack th,.stack td,.stack caption{display:block;min-width:0;max-width:none;border:0;padding:0;text-align:left;white-space:normal}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{border-bottom:1px solid var(--rule);padding:10px 0}
.stack td[data-label]{display:grid;grid-template-columns:6.5em minmax(0,1fr);gap:8px}
.stack td[data-label]::before{content:attr(data-label);color:var(--quiet)}
.stack td .note{min-width:0}
}
@media print{
:root{${variables('light')}}
nav{display:none}
body{font-size:11pt}
main,header,footer{max-width:none;padding:0}
h2,h3,h4,figcaption,caption{break-after:avoid}
figure,tr,.banner,.alert{break-inside:avoid}
.scroll{overflow:visible}
.wide svg{min-width:0}
table{font-size:8.5pt;min-width:0}
th,td,thead th{overflow-wrap:anywhere;min-width:0;white-space:normal}
thead th{min-width:5.6em}
.note{font-size:8pt}td .note{min-width:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
figure details,.skip{display:none}
.matrix{font-size:6.5pt}.matrix thead th{min-width:0}.matrix th,.matrix td{padding:2px 4px}
details::details-content{content-visibility:visible;block-size:auto}
}
@media (forced-colors:active){.banner,.alert{border:1px solid}.mark,.run{fill:CanvasText}.zero,.base{fill:Canvas;stroke:CanvasText}}
`.trim();
