/** The part of Slidev's routes that is read here; they hang on its Vue application. */
interface Route { no: number, meta: { slide: { noteHTML?: string } } }
interface App { _context: { provides: Record<string, { nav: { slides: Route[] } } | undefined> } }

/** The notes of each slide, as HTML. */
export function notesOf(): Map<number, string> {
  const app = (document.querySelector('#app') as unknown as { __vue_app__?: App } | null)?.__vue_app__
  const routes = app?._context.provides['$$slidev-context']?.nav.slides ?? []
  return new Map(routes.map(({ no, meta }) => [no, meta.slide.noteHTML ?? '']))
}
