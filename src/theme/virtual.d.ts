declare module 'virtual:recap/labels' {
  /** The deck's own words in its language. */
  const labels: import('../labels/labels.ts').Labels
  export default labels
}

declare module 'virtual:recap/photos' {
  /** File names in `public/photos/`. */
  const photos: string[]
  export default photos
}

declare module 'virtual:recap/phrases' {
  /** The phrases of a text of the headmatter that has more than one. */
  const phrases: Record<string, string[]>
  export default phrases
}

declare module 'virtual:recap/site' {
  /** What the build offers its readers. */
  const site: import('../deck/site-settings.ts').SiteSettings
  export default site
}

declare module 'virtual:recap/search' {
  /** The words of all slides and their notes. */
  const index: import('../deck/search-index.ts').IndexedSlide[]
  export default index
}
