/*
 * What runs in the browser when a deck is published: bundled into one script (browser/page-script.ts)
 * that defines `recapPublish` in the page.
 */
export { ready } from '../../check/page/deck.ts'
export { groupFigures } from './figures.ts'
export { layOutHandout } from './handout.ts'
export { pointLinks } from './links.ts'
export { keepPages, printed } from './printed.ts'
