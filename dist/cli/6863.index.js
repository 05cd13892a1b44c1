const id=6863,ids=[6863],modules={9037:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ND:()=>element,XX:()=>render,iF:()=>style});var _escape_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9924);const voidTags=["meta","wbr"];function element(tag,attributes={},...children){const given=Object.entries(attributes).filter(([,value])=>value!==void 0).map(([name,value])=>` ${name}="${typeof value=="number"?formatNumber(value):(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(String(value))}"`),open=`<${tag}${given.join("")}>`;return{markup:voidTags.includes(tag)?open:`${open}${render(children)}</${tag}>`}}function render(child){return child===null?"":typeof child=="string"?(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(child):isMarkup(child)?child.markup:child.map(render).join("")}function style(css){if(css.includes("<"))throw new RangeError("expected a style sheet without markup");return{markup:`<style>${css}</style>`}}function isMarkup(child){return!Array.isArray(child)}function formatNumber(value){if(!Number.isFinite(value))throw new RangeError(`expected a finite number in markup, found ${value}`);return String(Math.round(value*100)/100)}}),11529:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Jx:()=>dataTable,Pc:()=>rect,Qq:()=>text,XL:()=>polyline,n1:()=>circle,n8:()=>line,rj:()=>outline,vP:()=>figure});var _element_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9037);const phoneWidth=400;function figure(options,...marks){const{title,note,description,width,height,table}=options,svg=(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("svg",{viewBox:`0 0 ${width} ${height}`,role:"img","aria-label":`${title}. ${description}`,style:`max-width:${width}px`},...marks),chart=width<=phoneWidth?svg:(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("div",{class:"scroll wide",tabindex:0,role:"group","aria-label":`Chart: ${title}`},svg),numbers=(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("details",{},(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("summary",{},"Show as a table"),table),words=note===void 0?null:(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("span",{class:"note"},note);return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("figure",{},(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("figcaption",{},title,words),chart,numbers)}function dataTable({caption,header,rows,right=[],isStacked=!1}){const className=column=>right.includes(column)?"number":void 0,role=name=>isStacked?{role:name}:{},head=(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("tr",role("row"),...header.map((cell,column)=>(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("th",{scope:"col",class:className(column),...role("columnheader")},cell))),body=rows.map(row=>(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("tr",role("row"),...row.map((cell,column)=>column===0?(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("th",{scope:"row",class:className(column),...role("rowheader")},cell):(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("td",{class:className(column),...role("cell"),...label(header[column],isStacked)},cell)))),table=(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("table",{...isStacked?{class:"stack"}:{},...role("table")},(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("caption",{},caption),(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("thead",role("rowgroup"),head),(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("tbody",role("rowgroup"),...body));return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("div",{class:"scroll",tabindex:0,role:"group","aria-label":`Table: ${caption}`},table)}function label(header,isStacked){return isStacked&&typeof header=="string"?{"data-label":header}:{}}function text(x,y,content,options={}){return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("text",{x,y,"text-anchor":options.anchor,class:options.class},content)}function outline(x,y,width,height,className){return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("rect",{x,y,width:Math.max(0,width),height,class:className})}function line(x1,y1,x2,y2,className){return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("line",{x1,y1,x2,y2,class:className})}function polyline(points,className){const rounded=points.map(point=>point.map(value=>Math.round(value*100)/100).join(","));return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("polyline",{points:rounded.join(" "),class:className})}function circle(cx,cy,r,className,title){return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("circle",{cx,cy,r,class:className},(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("title",{},title))}function rect(x,y,width,height,className,title){return(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("rect",{x,y,width:Math.max(0,width),height,class:className},(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("title",{},title))}}),90458:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>renderHistogram,w:()=>renderHistograms});var _quantity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59362),_element_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9037),_figure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11529);const[width,height]=[330,130],plot={left:10,right:320,top:10,bottom:106},maxCharts=80;function renderHistograms({artifacts}){const histograms=new Map(artifacts.map(artifact=>[artifact,histogramsOf(artifact)])),find=(artifact,layer)=>histograms.get(artifact)?.get(layer);return artifacts.flatMap(artifact=>{const before=artifacts.filter(other=>other.sizeBytes>artifact.sizeBytes&&artifact.layers.every(({name})=>find(other,name))).sort((a,b)=>b.sizeBytes-a.sizeBytes)[0],drawn=artifact.layers.filter(({histogram})=>histogram);if(drawn.length===0||!before&&artifacts.length>1)return[];const largest=new Set([...drawn].sort((a,b)=>b.kernelElements-a.kernelElements).slice(0,maxCharts)),charts=drawn.filter(layer=>largest.has(layer)).flatMap(({name,histogram})=>{const old=before&&find(before,name);return[...old?[renderHistogram(`${name}: ${before.artifact}`,old)]:[],renderHistogram(`${name}: ${artifact.artifact}`,histogram)]}),more=largest.size<drawn.length?`, the largest ${largest.size} of ${drawn.length} layers`:"",title=`Weights of ${artifact.artifact}${before?`, before in ${before.artifact}`:""}${more}`;return[(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("details",{},(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("summary",{},title),(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("p",{class:"quiet"},"Heights are square roots of counts, or zero would tower over all else."),(0,_element_js__WEBPACK_IMPORTED_MODULE_0__.ND)("div",{class:before?"grid pairs":"grid"},...charts))]})}function histogramsOf({layers}){return new Map([...layers].reverse().flatMap(({name,histogram})=>histogram?[[name,histogram]]:[]))}function renderHistogram(title,{minimum,maximum,counts}){const largest=Math.max(1,...counts),binWidth=(plot.right-plot.left)/Math.max(1,counts.length),edge=bin=>(minimum+(maximum-minimum)*bin/Math.max(1,counts.length)).toPrecision(3),bars=counts.map((count,bin)=>{const size=Math.sqrt(count/largest)*(plot.bottom-plot.top);return count===0?null:(0,_figure_js__WEBPACK_IMPORTED_MODULE_1__.Pc)(plot.left+bin*binWidth,plot.bottom-size,Math.max(1,binWidth-.5),size,"mark",`${edge(bin)} to ${edge(bin+1)}: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__.B4)(count)}`)}),total=counts.reduce((sum,count)=>sum+count,0);return(0,_figure_js__WEBPACK_IMPORTED_MODULE_1__.vP)({title,description:`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__.B4)(total)} weights from ${edge(0)} to ${edge(counts.length)}; heights are square roots of counts.`,width,height,table:(0,_figure_js__WEBPACK_IMPORTED_MODULE_1__.Jx)({caption:`Spread of ${title}`,header:["From","To","Weights"],rows:counts.map((count,bin)=>[edge(bin),edge(bin+1),(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__.B4)(count)]),right:[0,1,2]})},(0,_figure_js__WEBPACK_IMPORTED_MODULE_1__.n8)(plot.left,plot.bottom,plot.right,plot.bottom,"axis"),bars,(0,_figure_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(plot.left,height-8,edge(0)),minimum<0&&maximum>0?(0,_figure_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(plot.left+-minimum/(maximum-minimum)*(plot.right-plot.left),height-8,"0",{anchor:"middle"}):null,(0,_figure_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(plot.right,height-8,edge(counts.length),{anchor:"end"}))}}),87410:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cf:()=>renderPage,D8:()=>renderBanner,YN:()=>renderSection,s8:()=>verdictCell,vk:()=>renderNavigation});var _describe_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73614),_element_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9037),_style_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77524);function renderPage(page){const{title,toolVersion,header,main,skip="Skip to the verdicts",css:added=""}=page,head=(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("head",{},(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("meta",{charset:"utf-8"}),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("meta",{"http-equiv":"Content-Security-Policy",content:"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"}),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("meta",{name:"viewport",content:"width=device-width, initial-scale=1"}),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("meta",{name:"color-scheme",content:"light dark"}),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("title",{},`${title} \xB7 tinygate`),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.iF)(`${_style_js__WEBPACK_IMPORTED_MODULE_1__.AH}${added}`)),body=(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("body",{},(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("a",{class:"skip",href:"#main"},skip),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("header",{},...header),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("main",{id:"main",tabindex:-1},...main),(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("footer",{},(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("p",{class:"quiet"},`Made by tinygate ${toolVersion}.`)));return`<!doctype html>
${(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.XX)((0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("html",{lang:"en"},head,body))}
`}function renderNavigation(sections){const links=sections.map(({id:id2,title})=>(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("li",{},(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("a",{href:`#${id2}`},title)));return(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("nav",{"aria-label":"Sections"},(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("ul",{},...links))}function renderSection({id:id2,title,content},level){return(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("section",{id:id2,"aria-labelledby":level===2?`${id2}-title`:void 0},(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)(`h${level}`,{id:`${id2}-title`},title),...content)}function renderBanner(verdict,words,notes=[]){return(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("div",{class:`banner ${verdict}`},(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("p",{class:`word ${verdict}`},`${_describe_js__WEBPACK_IMPORTED_MODULE_0__.M9[verdict]} ${verdict}: ${words}`),...notes.map(note=>(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("p",{class:"note"},note)))}function verdictCell(verdict){return(0,_element_js__WEBPACK_IMPORTED_MODULE_2__.ND)("span",{class:`verdict ${verdict}`},`${_describe_js__WEBPACK_IMPORTED_MODULE_0__.M9[verdict]} ${verdict}`)}}),49743:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{oP:()=>widen,om:()=>linearScale,tA:()=>logScale});function linearScale(values,from,to,count=5){const[low,high]=extent(values),span=Math.max(high-low,1e-6*Math.max(Math.abs(low),Math.abs(high)))||1,step=roundStep(span/count),first=Math.floor(low/step+1e-9)*step,last=Math.max(first+step,Math.ceil(high/step-1e-9)*step),ticks=Array.from({length:Math.round((last-first)/step)+1},(_,index)=>tidy(first+index*step));return{position:value=>from+(value-first)/(last-first)*(to-from),ticks}}function logScale(values,from,to){const[low,high]=extent(values).map(value=>Math.log10(value)),margin=Math.max(.05,(high-low)*.06),[first,last]=[low-margin,high+margin],ticks=Array.from({length:30},(_,decade)=>[1,2,5].map(digit=>digit*10**(decade-6))).flat().filter(tick=>Math.log10(tick)>=first&&Math.log10(tick)<=last);return{position:value=>from+(Math.log10(value)-first)/(last-first)*(to-from),ticks}}function widen(values,share){const[low,high]=extent(values),size=Math.max(Math.abs(low),Math.abs(high));if(high-low>=share*size)return values;const middle=(low+high)/2;return[...values,middle-share*size/2,middle+share*size/2]}function extent(values){if(values.length===0)throw new RangeError("expected values to scale, found no value");return values.reduce(([low,high],value)=>[Math.min(low,value),Math.max(high,value)],[1/0,-1/0])}function roundStep(step){const power=10**Math.floor(Math.log10(step)),digit=step/power;return(digit<=1?1:digit<=2?2:digit<=5?5:10)*power}function tidy(value){return Number(value.toPrecision(12))}}),77524:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AH:()=>css,FZ:()=>cellShades});const palettes={light:{page:"#ffffff",panel:"#f6f8fa",text:"#1f2328",quiet:"#59636e",rule:"#d1d9e0",mark:"#0969da",soft:"#c8dcf7",base:"#b35900",pass:"#1a7f37",warn:"#8a5a00",fail:"#c21c2c"},dark:{page:"#0d1117",panel:"#161b22",text:"#e6edf3",quiet:"#9aa4af",rule:"#3d444d",mark:"#58a6ff",soft:"#1f3b60",base:"#f0883e",pass:"#3fb950",warn:"#d9a32b",fail:"#ff7b72"}},cellShades=[.1,.16,.22,.28,.34];function variables(scheme){return Object.entries(palettes[scheme]).map(([name,value])=>`--${name}:${value}`).join(";")}const shades=cellShades.map((share,index)=>{const mix=color=>`background:color-mix(in srgb,var(--${color}) ${share*100}%,var(--page))`;return`.hit${index+1}{${mix("mark")}}.miss${index+1}{${mix("base")}}`}).join(""),css=`
:root{color-scheme:light dark;${variables("light")}}
@media (prefers-color-scheme:dark){:root{${variables("dark")}}}
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
:root{${variables("light")}}
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
`.trim()})};export{id,ids,modules};
