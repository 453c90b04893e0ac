// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tend::notice {

/// The styles of a page. Narrow screens turn each row of a table into a card, with the column's
/// name from `data-column` before each cell.
inline constexpr std::string_view html_style = R"css(
:root{color-scheme:light dark;--paper:#fff;--ground:#f6f7f8;--ink:#1b2127;--soft:#49525c;--line:#dde1e5;
--accent:#0b5cad;--tint:#eef3f9;--bar:#f1f3f5}
@media (prefers-color-scheme:dark){:root{--paper:#171b20;--ground:#101317;--ink:#e6eaee;--soft:#b0bac4;
--line:#333b44;--accent:#84bdf5;--tint:#1c2733;--bar:#1e242b}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);
font:16px/1.55 "Inter Variable",Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
overflow-wrap:break-word}
.sheet{max-width:72rem;margin:0 auto;padding:2rem 1.5rem 4rem;display:grid;
grid-template-columns:13rem minmax(0,1fr);gap:0 3rem}
header{grid-column:1/-1;padding:1rem 0 1.75rem}
.kind{margin:0 0 .25rem;color:var(--accent);font-weight:600}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem;letter-spacing:-.015em}
.imprint{margin:0;color:var(--soft);font-size:.875rem}
nav{position:sticky;top:1.5rem;align-self:start;font-size:.9375rem}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.3125rem 0;color:var(--soft);text-decoration:none}
nav a:hover{color:var(--accent);text-decoration:underline}
main{min-width:0}
section{background:var(--paper);border:1px solid var(--line);border-radius:.625rem;
padding:1.25rem 1.5rem 1.375rem;margin:0 0 1.25rem;scroll-margin-top:1rem}
h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem;letter-spacing:-.01em}
p,ul{margin:.75rem 0;max-width:46rem}
ul{padding-left:1.25rem}
li{margin:.25rem 0}
blockquote{margin:.75rem 0;padding:.25rem 0 .25rem 1rem;border-left:3px solid var(--accent);max-width:46rem}
table{width:100%;border-collapse:collapse;margin:1rem 0;font-size:.9375rem}
caption{text-align:left;font-weight:600;padding:0 0 .375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-top:1px solid var(--line)}
thead th{background:var(--bar);color:var(--soft);font-weight:600;font-size:.8125rem;border-top:0}
tbody th{font-weight:600;min-width:8rem}
td{font-variant-numeric:tabular-nums}
.aside{display:block;color:var(--soft);font-size:.8125rem;line-height:1.4;font-weight:400}
.foot{background:var(--tint);border-left:3px solid var(--accent);padding:.625rem 1rem;margin:-.25rem 0 1rem;
font-size:.875rem;max-width:none}
.notes{border-top:1px solid var(--line);margin:1.25rem 0 0;padding:.75rem 0 0 1.75rem;color:var(--soft);
font-size:.8125rem;line-height:1.45;max-width:none}
.notes ::marker{font-variant-numeric:tabular-nums}
.notes a{color:inherit}
sup{line-height:0;font-size:.6875rem;font-weight:400;white-space:nowrap}
sup a{color:var(--accent);text-decoration:none;padding:.25rem .0625rem}
sup a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
:target{background:var(--tint)}
section:target{background:var(--paper)}
@media (max-width:60rem){.sheet{display:block;padding:1rem 1rem 3rem}nav{position:static;margin:0 0 1.25rem}
nav ol{display:flex;flex-wrap:wrap;gap:0 1rem}h1{font-size:1.625rem}section{padding:1rem 1rem 1.125rem}}
@media (max-width:40rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,caption,tbody,tr,tbody th,td{display:block}
tbody tr{border:1px solid var(--line);border-radius:.5rem;margin:0 0 .625rem;overflow:hidden}
tbody th{background:var(--bar);border:0;padding:.5rem .75rem}
td{border-top:1px solid var(--line);padding:.5rem .75rem}td:empty{display:none}
td[data-column]::before{content:attr(data-column);display:block;color:var(--soft);font-size:.8125rem}}
@media print{:root{--paper:#fff;--ground:#fff;--ink:#000;--soft:#333;--line:#bbb;--accent:#000;--tint:#fff;--bar:#f3f3f3}
nav{display:none}.sheet{display:block;padding:0;max-width:none}body{font-size:10pt}
section{border:0;border-radius:0;padding:0;margin:0 0 1.25rem}h2{break-after:avoid}
thead{display:table-header-group}tr,.foot,.notes li{break-inside:avoid}}
@page{margin:18mm 16mm}
)css";

}  // namespace tend::notice
