import { languageName } from './languages.ts'
import { visible } from './visible.ts'
import type { DeckSection, Node, Slide } from '../plan/slide.ts'

type Snippet = Extract<Node, { type: 'snippet' }>

/** Where the code of a slide stands below the deck's folder. */
export const snippetPath = (slide: Pick<Slide, 'id'>, { lang }: Snippet): string =>
  `snippets/${slide.id}.${(languageName(lang) || 'txt').replace(/[^a-z\d]/g, '')}`

/** The line of Markdown that shows it: `@` is the deck's folder. */
export const writeSnippet = (slide: Pick<Slide, 'id'>, node: Snippet): string =>
  `<<< @/${snippetPath(slide, node)} ${languageName(node.lang) || 'txt'}`

/** All code that the slides show from files: path below the deck's folder → content. */
export const snippetFiles = (sections: DeckSection[]): Map<string, string> => new Map(sections.flatMap(({ slides }) => slides).flatMap(slide =>
  slide.body.flatMap((node): [string, string][] => node.type === 'snippet' ? [[snippetPath(slide, node), `${visible(node.value)}\n`]] : [])))
