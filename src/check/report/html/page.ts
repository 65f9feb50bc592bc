import { createHash } from 'node:crypto'
import type { CheckResult } from '../../finding.ts'
import { controls } from './controls.ts'
import { html, type Html, trusted } from './escape.ts'
import { findingList } from './finding.ts'
import { type Context, contextFor, deckWide, rulesOf } from './model.ts'
import type { SlidePictures } from './pictures.ts'
import { script } from './script.ts'
import { contactSheet } from './sheet.ts'
import { slideSection } from './slide.ts'
import { style } from './style.ts'
import { checks, summary } from './summary.ts'
import { theirSlides } from './theirs.ts'

/**
 * The result as one HTML file for people: it asks nobody for anything, can be
 * read without its script, and lets nothing run but that.
 */
export function formatHtml(result: CheckResult, pictures: SlidePictures): string {
  const context = contextFor(result, pictures)
  return `<!doctype html>\n${page(context).source}\n`
}

function page(context: Context): Html {
  const { words, result } = context
  return html`<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${result.title}: recap check</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body id="top">
<a class="skip" href="#slides">${words.toSlides}</a>
${hatch}
${summary(context)}
<main>
${checks(context)}
${controls(context)}
${deckSection(context)}
${contactSheet(context)}
<section class="slides" aria-labelledby="slides">
<h2 id="slides">${words.slides}</h2>
${result.slides.map(slide => slideSection(context, slide))}
</section>
${theirSlides(context)}
</main>
<footer class="end"><a href="#top">${words.toTop}</a></footer>
<script>${trusted(script)}</script>
</body>
</html>`
}

function deckSection(context: Context): Html | false {
  const findings = deckWide(context)
  return findings.length > 0 && html`
<section class="deck" aria-labelledby="deck" data-rules="${rulesOf(findings)}">
<h2 id="deck">${context.words.wholeDeck}</h2>
${findingList(context, findings)}
</section>`
}

/** Around a slide, where no slide is. */
const hatch = html`<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
<pattern id="hatch" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="12" height="12"/><rect class="hatch-line" width="3" height="12"/></pattern>
</defs></svg>`

const hash = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`

/** Only this file's own style and script, and pictures that are in it. */
const policy = `default-src 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
