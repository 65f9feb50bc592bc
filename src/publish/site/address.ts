import { UsageError } from '../../errors.ts'

/** Where a site will be hosted. */
export interface Address {
  /** The path that it is served under, with its slashes. */
  base: string
  /** `https://example.com/slides/`; undefined where it is not known. */
  url: string | undefined
}

/**
 * One setting is enough: of an address the path is the base. A base alone is enough where links need not
 * be whole.
 * @throws UsageError if the address is none, or if the two differ
 */
export function siteAddress(url: string | undefined, base: string | undefined): Address {
  const path = base === undefined ? undefined : withSlashes(base)
  if (url === undefined) return { base: path ?? '/', url: undefined }
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new UsageError(`"${url}" is no address of a site; write it whole: https://example.com/slides/`)
  const { origin, pathname } = new URL(url)
  const own = withSlashes(pathname)
  if (path !== undefined && path !== own) throw new UsageError(`the address says ${own} and --base says ${path}: leave one of them out`)
  return { base: own, url: origin + own }
}

/** `slides` → `/slides/`: a base begins and ends with a slash. */
const withSlashes = (base: string): string => `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
