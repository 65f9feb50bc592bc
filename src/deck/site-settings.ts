/**
 * What `recap build` and `recap publish` want of a build that Slidev's own options cannot say. Slidev runs
 * as a process of its own; the environment hands it on.
 */
export interface SiteSettings {
  /** No word of the notes gets into the site. */
  withoutNotes: boolean
  /** Files beside index.html that the deck offers to download, by their names. */
  downloads: { pdf?: string, handout?: string }
}

const VARIABLE = 'RECAP_SITE'

export const NO_SETTINGS: SiteSettings = { withoutNotes: false, downloads: {} }

/** The environment of a build with these settings. */
export const siteEnvironment = (settings: SiteSettings): Record<string, string> => ({ [VARIABLE]: JSON.stringify(settings) })

/** The settings of this process, which builds a site or serves a deck. */
export const siteSettings = (): SiteSettings => ({ ...NO_SETTINGS, ...JSON.parse(process.env[VARIABLE] ?? '{}') as Partial<SiteSettings> })
