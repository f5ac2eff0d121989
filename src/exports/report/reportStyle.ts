import { createHash } from 'node:crypto'

/** All of a report's look. Fonts are those of the reader's own system: nothing is loaded. */
export const REPORT_STYLE = `
:root{--ink:#1b2733;--soft:#5b6b7a;--line:#d5dde5;--pale:#f3f6f9;--deep:#12385b;--light:#8fb3d3}
*{box-sizing:border-box}
html{font:10.5pt/1.5 "Helvetica Neue",Arial,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;color:var(--ink);background:#fff}
body{margin:0 auto;max-width:190mm;padding:12mm}
h1{font-size:27pt;line-height:1.2;margin:0 0 4mm;color:var(--deep);overflow-wrap:anywhere}
h2{font-size:14pt;margin:9mm 0 3mm;color:var(--deep)}
.cover{min-height:240mm;display:flex;flex-direction:column;border-top:5mm solid var(--deep);padding-top:42mm}
.cover .kind{font-size:12pt;letter-spacing:.12em;text-transform:uppercase;color:var(--soft);margin:0 0 5mm}
.cover .period{font-size:14pt;margin:0 0 18mm}
.cover dl{display:grid;grid-template-columns:max-content 1fr;gap:2mm 8mm;margin:0}
.cover dt{color:var(--soft)}
.cover dd{margin:0;overflow-wrap:anywhere}
.cover .note{margin-top:auto;border-top:.3mm solid var(--line);padding-top:4mm;color:var(--soft);font-size:9pt}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:4mm;margin:0 0 6mm}
.figures div{background:var(--pale);border-radius:2mm;padding:4mm}
.figures b{display:block;font-size:19pt;line-height:1.2;color:var(--deep);overflow-wrap:anywhere}
.figures .long{font-size:12.5pt;line-height:1.35;min-height:1.5em}
.figures span{color:var(--soft);font-size:9pt}
.columns{margin-top:7mm;align-items:start;display:grid;grid-template-columns:1fr 1fr 1fr;gap:8mm}
.columns table{width:100%}
figure{margin:0}
figcaption{font-weight:600;margin-bottom:2mm}
.chart>svg{display:block;width:100%;height:auto}
.chart text{font-size:10px;fill:var(--soft)}
.chart .value{fill:var(--ink)}
.human{fill:var(--deep)}
.automated{fill:var(--light)}
.grid{stroke:var(--line);stroke-width:.7}
.axis{stroke:var(--ink);stroke-width:1}
.legend{margin:1mm 0 0;color:var(--soft);font-size:9pt}
.legend svg{width:2.6mm;height:2.6mm}
table{border-collapse:collapse}
.contacts{width:100%;table-layout:fixed;font-size:8.8pt}
.contacts col.when{width:15%}
.contacts col.how{width:12%}
.contacts col.what{width:33%}
.contacts col.who{width:20%}
th{text-align:left;vertical-align:bottom;color:var(--soft);font-weight:600;border-bottom:.5mm solid var(--deep);padding:1.5mm 2mm 1.5mm 0}
td{vertical-align:top;border-bottom:.2mm solid var(--line);padding:1.6mm 2mm 1.6mm 0;overflow-wrap:anywhere}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
td p{margin:.6mm 0 0;color:var(--soft);white-space:pre-line}
td small{color:var(--soft);display:block}
.none{color:var(--soft)}
thead{display:table-header-group}
tr{break-inside:avoid}
@media print{
body{max-width:none;padding:0}
.cover{min-height:0;height:252mm;break-after:page}
h2{break-after:avoid}
.chart,.figures,.columns table{break-inside:avoid}
.human,.automated,.figures div,.cover{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt Arial,sans-serif;color:#5b6b7a}}
@page:first{@bottom-right{content:""}}
}
@media (max-width:700px){.figures,.columns{grid-template-columns:1fr 1fr}.contacts{table-layout:auto}}
`.trim()

/** Lets a browser show this style alone: no script, no picture from elsewhere, no form, nothing that was smuggled into a text. */
export const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(REPORT_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`
