/** The style sheet of report.html. Colours are chosen for a contrast of at least 4.5:1 for text in both schemes. */
export const css = `
:root{color-scheme:light dark;--page:#fff;--text:#1f2328;--quiet:#59636e;--rule:#d1d9e0;--panel:#f6f8fa;--mark:#0969da;--soft:#a8c7f0;--base:#9a6700;--pass:#1a7f37;--warn:#9a6700;--fail:#cf222e;--hit:9,105,218;--miss:207,34,46}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#e6edf3;--quiet:#9198a1;--rule:#3d444d;--panel:#151b23;--mark:#58a6ff;--soft:#26476e;--base:#d29922;--pass:#3fb950;--warn:#d29922;--fail:#ff7b72;--hit:56,139,253;--miss:248,81,73}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main,header,footer{max-width:1080px;margin:0 auto;padding:0 20px}
header{padding-top:24px}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:40px 0 12px;padding-bottom:4px;border-bottom:1px solid var(--rule)}
h3{font-size:1.05rem;margin:24px 0 8px;overflow-wrap:anywhere}
p{margin:8px 0}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:12px 0;padding:0}
a{color:var(--mark)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
.verdict{display:inline-block;font-weight:700;padding:2px 10px;border-radius:6px;border:2px solid currentColor}
.pass{color:var(--pass)}.warn,.inconclusive{color:var(--warn)}.fail,.error{color:var(--fail)}
.quiet,figcaption,caption{color:var(--quiet)}
.quiet{font-size:.9rem;overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin:8px 0}
table{border-collapse:collapse;font-size:.9rem}
caption{text-align:left;padding:4px 0;font-size:.9rem}
th,td{padding:5px 10px;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:break-word;max-width:26em}
thead th{background:var(--panel);white-space:nowrap}
tbody th{font-weight:600;min-width:120px}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.note{font-size:.85rem;color:var(--quiet);min-width:150px}
.matrix thead th{white-space:normal;min-width:72px;max-width:100px;overflow-wrap:normal}
.matrix th:first-child{min-width:110px}
.hit1{background:rgba(var(--hit),.12)}.hit2{background:rgba(var(--hit),.2)}.hit3{background:rgba(var(--hit),.28)}.hit4{background:rgba(var(--hit),.36)}.hit5{background:rgba(var(--hit),.44)}
.miss1{background:rgba(var(--miss),.08)}.miss2{background:rgba(var(--miss),.2)}.miss3{background:rgba(var(--miss),.3)}.miss4{background:rgba(var(--miss),.38)}.miss5{background:rgba(var(--miss),.45)}
figure{margin:12px 0}
figcaption{font-size:.9rem;margin-bottom:4px;overflow-wrap:anywhere}
details{margin:6px 0}
summary{cursor:pointer;color:var(--mark)}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:12px}
@media (min-width:660px){.pairs{grid-template-columns:repeat(2,minmax(300px,420px))}}
svg{display:block;width:100%;height:auto;font:12px system-ui,sans-serif}
svg text{fill:var(--quiet)}
svg .label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:4px}
td>.pass,td>.warn,td>.inconclusive,td>.error,td>.fail{white-space:nowrap;font-weight:600}
svg .small{font-size:11px}
.mark{fill:var(--mark)}.zero{fill:var(--soft)}.base{fill:var(--page);stroke:var(--base);stroke-width:2.5}
.gridline{stroke:var(--rule);stroke-width:1}
.axis{stroke:var(--quiet)}
.before{stroke:var(--base);stroke-width:2.5}
.front{fill:none;stroke:var(--mark);stroke-dasharray:5 4;stroke-width:1.5}
.curve{fill:none;stroke:var(--mark);stroke-width:2}
footer{margin-top:48px;padding-bottom:32px;border-top:1px solid var(--rule)}
@media print{.skip,nav{display:none}}
`.trim();
