export { formatHtml } from './page.ts'
export type { SlidePictures } from './pictures.ts'
