const COLOURS = `
:root{color-scheme:light dark;--page:#fff;--raised:#f5f7f9;--line:#cfd6de;--text:#1b1f24;--muted:#4a535f;--link:#0b4fae;--focus:#0b4fae;
--agreed:#14633a;--agreed-back:#e4f4ea;--open:#a11c16;--open-back:#fdebe9;--unknown:#4e5661;--unknown-back:#eaedf1;--notice:#704700;--notice-back:#fcf0d6;--phi:#6b2fa0;--phi-back:#f3eafb}
@media (prefers-color-scheme:dark){:root{--page:#11151a;--raised:#1a2028;--line:#39434f;--text:#e7eaee;--muted:#aab3bf;--link:#8dbbff;--focus:#8dbbff;
--agreed:#74d69f;--agreed-back:#12301f;--open:#ff9c92;--open-back:#3d1715;--unknown:#bcc4cf;--unknown-back:#2a313a;--notice:#f0c469;--notice-back:#37290b;--phi:#d0a8f5;--phi-back:#2f1d42}}
`;

const PAGE = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 3rem;max-width:90rem;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:1.9rem;line-height:1.2;margin:2rem 0 .5rem}
h2{font-size:1.4rem;margin:3rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.75rem 0 .6rem}
.lead{font-size:1.1rem;max-width:48rem;margin:.25rem 0 1rem}
a{color:var(--link);text-underline-offset:.15em;overflow-wrap:anywhere}
code{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere;unicode-bidi:isolate}
.source{display:inline-block;min-width:9rem}
.muted{color:var(--muted)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem;top:0;padding:.5rem 1rem;background:var(--page);z-index:1}
.skip:focus{left:1rem}
nav{margin:1.5rem 0 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.3rem 0}
.notes{border-left:4px solid var(--notice);background:var(--notice-back);padding:.6rem 1rem;max-width:60rem}
.notes p{margin:.25rem 0}
dl{margin:0}
dl>div{display:grid;grid-template-columns:minmax(6rem,11rem) minmax(0,1fr);gap:.1rem 1rem;padding:.15rem 0}
dt{color:var(--muted)}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
.top dl{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin-bottom:1rem}
.top dl>div{display:flex;gap:.5rem;min-width:0}
ul.plain{margin:0;padding:0;list-style:none}
ul.plain li+li{margin-top:.25rem}
li{overflow-wrap:anywhere}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--muted)}
`;

const PARTS = `
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:1rem;margin:0;padding:0;list-style:none}
.card{display:flex;flex-direction:column;padding:.9rem 1.1rem 1rem;background:var(--raised);border:1px solid var(--line);border-left:5px solid var(--line);border-radius:8px}
.card strong{font-size:2.1rem;line-height:1.25;font-weight:650;font-variant-numeric:tabular-nums}
.card span{color:var(--muted);font-size:.93rem}
.card.open{border-left-color:var(--open)}.card.unknown{border-left-color:var(--unknown)}.card.notice{border-left-color:var(--notice)}
.badge{display:inline-block;padding:.05rem .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.86em;font-weight:600;line-height:1.45;white-space:nowrap}
.badge.agreed{color:var(--agreed);background:var(--agreed-back)}
.badge.open{color:var(--open);background:var(--open-back)}
.badge.unknown,.badge.partly{color:var(--unknown);background:var(--unknown-back);border-style:dashed}
.badge.notice{color:var(--notice);background:var(--notice-back)}
.badge.phi{color:var(--phi);background:var(--phi-back)}
.badge.plain{color:var(--text);background:var(--raised)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);min-width:5.5rem;max-width:26rem}
tbody th{font-weight:400;min-width:11rem}
.place{min-width:13rem}
td .place{display:block}
tbody tr:last-child>*{border-bottom:0}
tbody tr:hover>*{background:var(--raised)}
tbody tr:target>*{background:var(--notice-back)}
thead th{background:var(--raised);font-weight:600;white-space:nowrap}
th button{all:unset;cursor:pointer;padding:.1rem 0}
th button:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
th button::after{content:"↕";margin-left:.4rem;color:var(--muted)}
th[aria-sort=ascending] button::after{content:"↑";color:var(--text)}
th[aria-sort=descending] button::after{content:"↓";color:var(--text)}
.key{display:none}
td dl>div{grid-template-columns:5.5rem minmax(9rem,1fr)}
.filters{display:flex;flex-wrap:wrap;align-items:end;gap:.75rem 1rem;margin:0 0 1rem}
.filters[hidden]{display:none}
.filters p{display:flex;flex-direction:column;margin:0;max-width:100%}
.filters label{font-size:.9rem;font-weight:600}
.filters .count{padding:.4rem 0}
input,select,.filters button{font:inherit;font-weight:400;color:var(--text);background:var(--page);border:1px solid var(--muted);border-radius:6px;padding:.4rem .6rem;max-width:100%}
.filters button{background:var(--raised);cursor:pointer}
input[type=search]{width:20rem}
::placeholder{color:var(--muted);opacity:1}
details{margin:.4rem 0}
summary{cursor:pointer;padding:.3rem 0;overflow-wrap:anywhere}
details.call{border:1px solid var(--line);border-radius:8px;padding:.2rem .9rem}
details.call[open]{padding-bottom:.7rem}
details.call[open]>summary{margin-bottom:.4rem}
`;

const MAP = `
.legend{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin:0 0 1rem;padding:0;list-style:none;font-size:.92rem}
.dashes{display:inline-block;width:2.2rem;border-top:2px dashed var(--muted);vertical-align:middle}
.lanes{padding:.6rem 1rem 1rem;background:var(--page)}
.lanes svg{display:block;max-width:max(100%,68rem);height:auto}
.way+.way{border-top:1px solid var(--line);margin-top:1.1rem}
.way{width:max(100%,68rem)}
.way h3{margin:.9rem 0 .7rem;position:sticky;left:0;width:max-content;max-width:min(76rem,calc(100vw - 5rem));overflow-wrap:anywhere}
.way h3 .muted{font-weight:400}
.heads text{font-size:13px;font-weight:600;fill:var(--muted)}
.lane text{font-size:13px;fill:var(--text)}
.lane .detail{font-size:12px;fill:var(--muted)}
.lane rect{fill:var(--raised);stroke:var(--muted);stroke-width:1}
.lane .hop text{font-weight:600}.lane .hop .detail{font-weight:400}
.lane .sign{font-weight:700}
.box.agreed rect{fill:var(--agreed-back);stroke:var(--agreed);stroke-width:1.5}.box.agreed .sign,.box.agreed .detail{fill:var(--agreed)}
.box.open rect{fill:var(--open-back);stroke:var(--open);stroke-width:2.5}.box.open .sign,.box.open .detail{fill:var(--open)}
.box.unknown rect{fill:var(--unknown-back);stroke:var(--unknown);stroke-width:1.5;stroke-dasharray:5 4}.box.unknown .sign,.box.unknown .detail{fill:var(--unknown)}
.box.phi rect{fill:var(--phi-back);stroke:var(--phi);stroke-width:1.5}.box.phi .sign,.box.phi .detail{fill:var(--phi)}
.edge{fill:none;stroke:var(--muted);stroke-width:1.5}
.tip{fill:var(--muted)}
.edge.agreed{stroke:var(--agreed)}.tip.agreed{fill:var(--agreed)}
.edge.open{stroke:var(--open);stroke-width:2.5}.tip.open{fill:var(--open)}
.edge.unknown{stroke:var(--unknown);stroke-dasharray:5 4}.tip.unknown{fill:var(--unknown)}
.edge.phi{stroke:var(--phi)}.tip.phi{fill:var(--phi)}
.edge.uncertain{stroke-dasharray:5 4}
.listed{padding-left:1rem}
`;

/** Light on paper, whatever the screen shows; nothing is cut off or folded. */
const PRINT = `
@page{size:landscape;margin:12mm}
@media print{
:root{color-scheme:light;--page:#fff;--raised:#f5f7f9;--line:#b5bcc5;--text:#000;--muted:#3c444e;--link:#000;--agreed:#14633a;--agreed-back:#e4f4ea;--open:#a11c16;--open-back:#fdebe9;--unknown:#4e5661;--unknown-back:#eaedf1;--notice:#704700;--notice-back:#fcf0d6;--phi:#6b2fa0;--phi-back:#f3eafb}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0;font-size:10pt}
nav,.skip,.filters{display:none}
h2{break-after:avoid}h3{break-after:avoid}
.card,tr,.way,details.call dl>div{break-inside:avoid}
.scroll{overflow:visible;border:0;padding:0}
.way{width:auto}.lanes svg{max-width:100%}.way h3{position:static;max-width:100%}
.lanes svg{width:100%;height:auto}
table{font-size:8pt}th,td{min-width:0;padding:.25rem .35rem}tbody th{min-width:0}
th button::after{content:""}
td dl>div{display:block}
thead{display:table-header-group}
details::details-content{content-visibility:visible;display:block;block-size:auto}
a.source::after{content:" (" attr(href) ")";font-size:.85em}
}
`;

export const STYLES = [COLOURS, PAGE, PARTS, MAP, PRINT].join('');
