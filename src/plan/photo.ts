/**
 * The file in `public/photos/` that a picture of the report is looked for
 * under: its own name, made safe for every file system. Folders and queries
 * are dropped, so that no path leads out of the folder.
 */
export function photoFile(url: string): string {
  const last = url.split(/[?#]/)[0]?.split(/[\\/]/).filter(Boolean).at(-1) ?? ''
  const name = decode(last).normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')
  return name || 'photo'
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}
