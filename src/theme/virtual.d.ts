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
