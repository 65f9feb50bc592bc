import { nodesOf } from './slot-text.ts'

/** The address of the first link in vnodes. */
export function firstLink(content: unknown): string | undefined {
  for (const node of nodesOf(content)) {
    const href: unknown = node.props?.href
    const found = typeof href === 'string' ? href : typeof node.type === 'string' ? firstLink(node.children) : undefined
    if (found) return found
  }
  return undefined
}

/** An address as people say it: without the protocol and the last slash, a long path cut to its first part. */
export function shortAddress(url: string, most = 40): string {
  const address = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  if (address.length <= most) return address
  const [host = address, first] = address.split('/')
  if (first === undefined) return host
  return `${host}/${first}`.length < most ? `${host}/${first}/…` : `${host}/…`
}
