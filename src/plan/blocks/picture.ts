import type { Image } from '../../read/blocks.ts'
import { photoFile } from '../photo.ts'
import { fromReport, type Node } from '../slide.ts'
import { spread } from '../spread.ts'
import type { BlockNodes } from './slides.ts'

const PICTURES_PER_SLIDE = 3

/** Pictures that stand together in the report, up to three on a slide. */
export const pictureSlides = (pictures: Image[]): BlockNodes[] =>
  spread(pictures, () => 1, PICTURES_PER_SLIDE).map(some => ({ layout: 'recap-picture', nodes: some.map(photo) }))

function photo({ file, url, alt, line }: Image): Node {
  const caption = captionOf(alt, url)
  return { type: 'component', name: 'Photo', props: { file: file ?? photoFile(url), ...(!caption && alt && { alt }), ...(caption && { caption: fromReport(caption, line) }) } }
}

/** Alternative texts that say nothing: file names, what a camera or a blog's editor calls a picture. */
const NO_CAPTION: readonly RegExp[] = [
  /^f:id:/i,
  /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i,
  /^(?:an? )?(?:alt(?:ernative)?(?: text)?|image|img|photo|pic(?:ture)?|screen ?shots?|untitled|figure|画像|写真|図|スクリーンショット|スクショ|代替テキスト|이미지|사진|图片|照片)(?:の説明)?[\s\d_.:-]*$/i,
  /^(?:img|dsc[fn]?|pxl|mvimg|p|screenshot|スクリーンショット)[ _-]?\d[\d _.:-]*\S{0,4}$/i,
  /^[\d\s_.:-]*$/,
]

/** What a picture is called, if that is more than its file's name; undefined for what no reader needs. */
export function captionOf(alt: string, url: string): string | undefined {
  const text = alt.replace(/\s+/gu, ' ').trim()
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const isFileName = !/\s/u.test(text) && plain(photoFile(url)).startsWith(plain(text))
  return text && !isFileName && !NO_CAPTION.some(pattern => pattern.test(text)) ? text : undefined
}
