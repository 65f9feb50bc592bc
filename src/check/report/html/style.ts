import { RULES } from '../../finding.ts'

/** The deck's own colours (styles/tokens.css), light … */
const light = `
--paper: #f5f5f1; --ink: #14171a; --mute: #5a6066; --rule: #c9cbc8; --plate: #14171a; --on-plate: #f5f5f1;
--bad: #cf3417; --on-bad: #fff; --warn: #ffc20e; --on-warn: #14171a; --good: #0b7a40; --on-good: #fff; --own: #1a66e5; --on-own: #fff;
--bad-mark: #cf3417; --on-bad-mark: #fff; --halo: #fff; --warn-mark: #ffc20e; --good-mark: #0b7a40; color-scheme: light;`

/** … and dark: unlit signs, bright only where they are small. */
const dark = `
--paper: #131619; --ink: #f4f4f0; --mute: #a4abb1; --rule: #3c4248; --plate: #252a2f; --on-plate: #f4f4f0;
--bad: #8f2712; --on-bad: #fff; --warn: #c99400; --on-warn: #14171a; --good: #0a5c34; --on-good: #fff; --own: #1747a6; --on-own: #fff;
--bad-mark: #ff6f52; --on-bad-mark: #131619; --halo: #131619; --warn-mark: #ffc20e; --good-mark: #35b873; color-scheme: dark;`

/** Under `root`, the page is dark and shows the dark pictures. */
const darkUnder = (root: string): string => `${root} {${dark}}\n${root} .of-light { display: none }\n${root} .of-dark { display: block }`

/** Of what bears rules, only what bears this one is shown when it is chosen. */
const hidden = RULES.map(rule => `:root:has(#show-${rule}:checked) [data-rules]:not([data-rules~='${rule}'])`).join(',\n')

/** The line from finding to finding ends at the last one that is shown. */
const ends = RULES.map(rule => `:root:has(#show-${rule}:checked) .finding:not(:has(~ [data-rules='${rule}']))::before`).join(',\n')

const colours = `
:root {${light}}
:root .of-dark { display: none }
@media screen and (prefers-color-scheme: dark) {
${darkUnder(':root:not(:has(#scheme-light:checked))')}
}
@media screen {
${darkUnder(':root:has(#scheme-dark:checked)')}
}
.error { --field: var(--bad); --on: var(--on-bad); --mark: var(--bad-mark); --on-mark: var(--on-bad-mark) }
.warning { --field: var(--warn); --on: var(--on-warn); --mark: var(--warn-mark); --on-mark: #14171a; --halo: #14171a }
.none { --field: var(--good); --on: var(--on-good); --mark: var(--good-mark) }
`

const basics = `
*, ::before, ::after { box-sizing: border-box }
html { font: 16px/1.65 'LINE Seed JP', 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic UI', 'Noto Sans CJK JP', 'Noto Sans JP', 'Segoe UI', system-ui, sans-serif; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: smooth; background: var(--paper); color: var(--ink); print-color-adjust: exact; -webkit-print-color-adjust: exact }
body, h1, h2, h3, h4, p, ul, ol, li, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; border: 0; min-width: 0 }
ul, ol { list-style: none }
body { overflow-wrap: anywhere; line-break: strict; --edge: clamp(16px, 4vw, 48px) }
code { font: .875em/1.5 ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Hiragino Sans', 'Yu Gothic UI', monospace }
h1, h2, h3, b, strong { font-weight: 800 }
h1, h2, h3 { line-height: 1.26; text-wrap: balance }
h1, h2, h3, .promises li { word-break: auto-phrase }
h2 { font-size: 1.75rem }
a { color: inherit; text-underline-offset: .2em }
:focus-visible { outline: 3px solid var(--own); outline-offset: 3px; box-shadow: 0 0 0 3px var(--paper) }
main > *, .top > :not(.verdict), .end { max-width: 1400px; margin-inline: auto; padding-inline: var(--edge) }
main > * + * { margin-top: 56px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -999px }
.skip:focus { left: 8px; top: 8px; z-index: 9; background: var(--plate); color: var(--on-plate); padding: 8px 16px }
.patterns { position: absolute }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
`

const head = `
.top { padding-top: clamp(20px, 4vw, 40px) }
.eyebrow { display: flex; flex-wrap: wrap; gap: 0 20px; color: var(--mute) }
.eyebrow b { color: var(--ink) }
.top h1 { font-size: clamp(1.625rem, 3.6vw, 2.875rem); padding-block: 8px clamp(20px, 3vw, 32px) }
.verdict { background: var(--field); color: var(--on); padding: clamp(20px, 3vw, 36px) max(var(--edge), calc((100vw - 1400px) / 2 + var(--edge))); display: flex; flex-wrap: wrap; align-items: flex-end; justify-content: space-between; gap: 20px 48px }
.said { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 28px; line-height: 1.15 }
.said b { font-size: clamp(2.75rem, 6.4vw, 5rem) }
.said span { font-size: clamp(1.375rem, 3vw, 2.125rem); font-weight: 800 }
.figures { display: flex; flex-wrap: wrap; gap: 16px 40px; line-height: 1.2 }
.figures li > span { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 6px; font-weight: 800 }
.figures i { font: inherit; font-size: 1.75rem; padding-inline: 8px }
.figures b { font-size: clamp(2rem, 4vw, 3rem); line-height: 1 }
.figures small { display: block; font-size: .875rem; padding-top: 6px }
`

const promises = `
.checks { padding-top: 40px }
main > .checks { margin-top: 0 }
.promises { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr)); gap: 28px 40px; padding-top: 16px }
.promises > section { border-top: 8px solid var(--mark); padding-top: 10px }
.promises h3 { font-size: 1.25rem }
.promises li { padding: 4px 0 4px 30px; position: relative; line-height: 1.5 }
.promises li::before { position: absolute; left: 0; top: .45em; width: 20px; height: 20px; border-radius: 50%; display: grid; place-items: center; font-size: 13px; font-weight: 800; line-height: 1 }
.promises .holds::before { content: '✓' / ''; color: var(--good-mark); border: 2px solid }
.promises li:is(.error, .warning)::before { content: '!' / ''; background: var(--mark); color: var(--on-mark) }
`

const controlBar = `
.controls { display: flex; gap: 12px 40px; align-items: flex-start; padding-block: 12px; background: var(--paper); border-block: 2px solid var(--rule) }
.scheme { flex: none; margin-left: auto }
.filter + .scheme legend { display: none }
.controls:not(:has(.filter)) { border: 0; padding-block: 0 }
.controls:not(:has(.filter)) .scheme { margin-left: 0 }
main > .controls { max-width: none; padding-inline: max(var(--edge), calc((100vw - 1400px) / 2 + var(--edge))) }
fieldset { display: flex; flex-wrap: wrap; gap: 6px 8px; align-items: center; position: relative }
legend { float: left; font-weight: 800; margin-right: 8px; padding: 0; line-height: 34px }
.chip { position: relative; cursor: pointer }
.chip input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: inherit }
.chip > span { display: block; padding: 2px 12px; line-height: 30px; font-size: .9375rem; box-shadow: inset 0 0 0 2px var(--rule) }
.chip b { font-variant-numeric: tabular-nums; padding-left: 4px }
.chip:hover > span { box-shadow: inset 0 0 0 2px var(--ink) }
.chip input:checked + span { background: var(--plate); color: var(--on-plate); box-shadow: inset 0 0 0 2px var(--ink) }
.chip input:focus-visible + span { outline: 3px solid var(--own); outline-offset: 2px }
.chip input:checked + span::before { content: '●' / ''; font-size: .6em; vertical-align: .25em; padding-right: 6px }
:root:has(#show-findings:checked) [data-rules=''],
${hidden},
${ends} { display: none }
@media screen and (min-width: 900px) and (min-height: 600px) {
.controls:has(.filter) { position: sticky; top: 0; z-index: 5 }
[id] { scroll-margin-top: 152px }
}
`

const sheet = `
.sheet ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(clamp(104px, 15vw, 176px), 1fr)); row-gap: 12px; padding-top: 20px; margin-inline: -8px }
.stop a { display: block; text-decoration: none }
.stop .picture { margin-inline: 8px; width: calc(100% - 16px); outline: 1px solid var(--rule) }
.stop a:hover .picture { outline: 4px solid var(--ink) }
.track { position: relative; display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding: 4px 8px; min-height: 42px }
.track::before { content: ''; position: absolute; left: 0; right: 0; top: 17px; height: 8px; background: var(--ink) }
.track > * { position: relative }
.station { display: grid; place-items: center; flex: none; width: 34px; height: 34px; border: 5px solid var(--ink); border-radius: 50%; background: var(--paper); color: var(--ink); font-size: .8125rem; font-weight: 800; line-height: 1; font-variant-numeric: tabular-nums }
:is(.error, .warning) > header > .station, :is(.error, .warning) .track .station { background: var(--mark); color: var(--on-mark) }
.count { background: var(--mark); color: var(--on-mark); font-size: .75rem; font-weight: 800; line-height: 1; padding: 5px 7px; box-shadow: 0 0 0 3px var(--paper) }
.owner { font-size: .75rem; font-weight: 800; line-height: 1; padding: 5px 7px; background: var(--own); color: var(--on-own); text-align: center }
.owner.generated { background: var(--paper); color: var(--ink); box-shadow: inset 0 0 0 2px var(--ink) }
.track .owner { box-shadow: 0 0 0 3px var(--paper) }
`

const slides = `
.slides > h2 { padding-bottom: 16px }
.slide { position: relative; padding: 8px 0 44px 76px; display: grid; grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr); gap: 16px 40px; align-items: start }
.slide::before { content: ''; position: absolute; left: 19px; top: 0; bottom: 0; width: 10px; background: var(--ink) }
.slide:first-of-type::before { top: 16px }
.slide:last-of-type::before { bottom: auto; height: 40px }
.slide > header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; min-height: 48px }
.slide > header .station { position: absolute; left: 0; top: 8px; width: 48px; height: 48px; border-width: 7px; font-size: 1rem }
.slide h3 { font-size: 1.375rem }
.about { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; color: var(--mute) }
.picture { display: block; width: 100%; height: auto; overflow: hidden }
.slide .pictures { position: sticky; top: 152px }
.slide .picture { outline: 1px solid var(--rule) }
.ground { fill: var(--rule) }
.missing { font-size: 28px; text-anchor: middle; fill: var(--ink) }
.outside { fill: url(#hatch) }
.hatch-ground { fill: var(--paper) }
.hatch-line { fill: var(--rule) }
.edge { fill: none; stroke: var(--ink); stroke-width: 1px; vector-effect: non-scaling-stroke }
.clean { font-weight: 800; padding-left: 30px; position: relative }
.clean::before { content: '✓' / ''; position: absolute; left: 0; top: .2em; width: 20px; height: 20px; border: 2px solid; border-radius: 50%; color: var(--good-mark); display: grid; place-items: center; font-size: 13px; line-height: 1 }
.beside { display: grid; gap: 28px }
`

const marks = `
.mark rect { fill: none; vector-effect: non-scaling-stroke }
.under { stroke: var(--halo); stroke-width: 6.5px }
.line { stroke: var(--mark); stroke-width: 3px }
.number circle { fill: var(--mark); stroke: var(--halo); stroke-width: 3px }
.number text { fill: var(--on-mark); font-size: 22px; font-weight: 800; text-anchor: middle }
.number { transform-box: fill-box; transform-origin: center; cursor: pointer }
.mark.lit .under { stroke-width: 11px }
.mark.lit .line { stroke-width: 6px }
.mark.lit rect.line { fill: var(--mark); fill-opacity: .16 }
@media screen and (max-width: 899px) { .number { transform: scale(1.2) } }
@media screen and (max-width: 599px) { .number { transform: scale(1.5) } .under { stroke-width: 5px } .line { stroke-width: 2.25px } }
`

const findings = `
.findings { display: grid }
.finding { position: relative; padding: 0 0 24px 52px }
.finding::before { content: ''; position: absolute; left: 15px; top: 4px; bottom: -4px; width: 4px; background: var(--mark) }
.finding:last-child::before { display: none }
.finding:last-child { padding-bottom: 0 }
.badge { position: absolute; left: 0; top: 0; min-width: 34px; height: 34px; border-radius: 17px; display: grid; place-items: center; background: var(--mark); color: var(--on-mark); font-weight: 800; text-decoration: none; line-height: 1; font-variant-numeric: tabular-nums }
.finding.lit .badge, .finding:target .badge { box-shadow: 0 0 0 3px var(--paper), 0 0 0 6px var(--mark) }
.kind { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; min-height: 34px }
.kind code { color: var(--mute) }
.severity { background: var(--mark); color: var(--on-mark); font-size: .75rem; line-height: 1; padding: 5px 7px }
.rule { font-weight: 800 }
.message { white-space: pre-line }
.facts { display: flex; flex-wrap: wrap; gap: 0 24px; padding-top: 4px }
.facts div { display: flex; gap: 8px }
.facts dt, .only, .where { color: var(--mute) }
.facts dt { flex: none }
.facts dd { font-weight: 800 }
.only { font-size: .9375rem }
.help { padding-left: 1.5em; position: relative; padding-top: 4px }
.help::before { content: '→' / ''; position: absolute; left: 0; font-weight: 800 }
.where code { user-select: all }
.deck .findings { grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 28px 48px; padding-top: 20px }
.deck .finding { padding-bottom: 0 }
.deck .finding::before { display: none }
`

const origins = `
.provenance { display: grid; gap: 12px }
.provenance h4, .theirs h4 { font-size: .875rem; font-weight: 800; color: var(--mute) }
blockquote { border-left: 4px solid var(--rule); padding-left: 16px; font-size: .9375rem }
blockquote p { white-space: pre-line }
blockquote footer { color: var(--mute); font-size: .875rem }
.no-passage, .quiet { color: var(--mute); font-size: .9375rem }
.theirs > ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 28px 48px; padding-top: 20px }
.theirs > ul > li { border-top: 8px solid var(--own); padding-top: 12px; display: grid; gap: 6px; align-content: start }
.theirs h3 { font-size: 1.125rem }
.own li { border-left: 4px solid var(--rule); padding: 2px 0 2px 16px; margin-bottom: 6px; font-size: .9375rem; white-space: pre-line }
.end { padding-block: 56px }
`

const small = `
@media screen and (max-width: 899px) {
.slide { grid-template-columns: minmax(0, 1fr); padding-left: 0; padding-top: 0 }
.slide::before { width: auto; left: 0; right: 0; top: 19px; height: 10px; bottom: auto }
.slide:first-of-type::before { top: 19px }
.slide:last-of-type::before { height: 10px }
.slide > header { padding-top: 60px }
.slide > header .station { top: 0; left: 16px }
.slide .pictures { position: static }
.slide .picture { margin-inline: calc(-1 * var(--edge)); width: calc(100% + 2 * var(--edge)) }
.controls { flex-direction: column; padding-block: 16px }
.scheme { margin-left: 0 }
}
`

const print = `
@page { margin: 14mm }
@media print {
:root { --paper: #fff }
html { font-size: 10.5px }
body { --edge: 0px }
.controls, .skip, .end { display: none }
main > * + * { margin-top: 28px }
.verdict { padding-inline: 20px }
.promises { grid-template-columns: repeat(4, 1fr); gap: 20px }
.top, .checks, .stop, .slide, .finding, blockquote, .theirs li { break-inside: avoid }
h2, h3, h4 { break-after: avoid }
.sheet ol { grid-template-columns: repeat(6, 1fr); margin-inline: 0 }
.slide { padding: 8px 0 24px 60px; gap: 8px 20px }
.slide .pictures { position: static }
.of-dark.more { display: block; margin-top: 8px }
.elsewhere { display: none }
}
`

/** All of the page's style. It holds nothing of the deck or of the report. */
export const style = [colours, basics, head, promises, controlBar, sheet, slides, marks, findings, origins, small, print].join('')
