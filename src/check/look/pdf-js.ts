/*
 * pdf.js, and what it calls its worker: else it would load that when the first PDF is there; here it is
 * loaded while the deck is built. It replaces JSON.stringify for everybody, by one that can do more
 * (JSON.rawJSON, for which nobody here asks) in several times the time; so that is put back.
 */
const { stringify } = JSON
export const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
// @ts-expect-error It has no types, and none are needed.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
JSON.stringify = stringify
