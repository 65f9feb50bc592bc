import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { judged, MAX_BYTES, TOO_LARGE, type Picture } from './judge.ts'
import { isPublicAddress } from './public-address.ts'

const MAX_REDIRECTS = 5
/** For one picture with all its redirects, in milliseconds. */
const TIME = 15_000

/** Which addresses may be asked; all but the public internet's are refused. */
export type MayAsk = (ip: string) => boolean

/**
 * Fetches a picture over http or https, within limits of size, time and redirects, from the public internet
 * only: it is the address that is connected to which is judged, whatever a name stood for before. Never throws.
 */
export async function remotePicture(url: string, mayAsk: MayAsk = isPublicAddress, time: number = TIME): Promise<Picture> {
  try {
    return await fetchPicture(parsed(url), mayAsk, AbortSignal.timeout(time))
  }
  catch (error) {
    return { why: `cannot be fetched: ${error instanceof Error ? error.message : String(error)}` }
  }
}

async function fetchPicture(first: URL, mayAsk: MayAsk, signal: AbortSignal): Promise<Picture> {
  let url = first
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await ask(url, mayAsk, signal)
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy()
      url = parsed(headers.location, url)
      continue
    }
    if (statusCode !== 200) {
      response.destroy()
      return { why: `cannot be fetched: its host answers ${statusCode}` }
    }
    return await read(response)
  }
  return { why: `cannot be fetched: more than ${MAX_REDIRECTS} redirects` }
}

async function read(response: IncomingMessage): Promise<Picture> {
  const type = response.headers['content-type'] ?? ''
  if (type && !/^(?:image\/|application\/octet-stream\b|binary\/)/i.test(type)) {
    response.destroy()
    return { why: `is no picture: its host calls it ${type.slice(0, 60)}` }
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    // Leaving the loop ends the connection.
    if (size > MAX_BYTES) return { why: TOO_LARGE }
    chunks.push(chunk)
  }
  return judged(Buffer.concat(chunks))
}

/** @throws Error for anything but http and https. */
function parsed(url: string, base?: URL): URL {
  const address = new URL(url.startsWith('//') && !base ? `https:${url}` : url, base)
  if (address.protocol === 'http:' || address.protocol === 'https:') return address
  throw new Error(`${address.protocol} is neither http: nor https:`)
}

function ask(url: URL, mayAsk: MayAsk, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // Names are judged when they are looked up; numbers never are.
  if (isIP(host) && !mayAsk(host)) return Promise.reject(notPublic(host))
  const options: RequestOptions = { signal, agent: false, lookup: publicLookup(mayAsk), headers: { accept: 'image/*' } }
  return new Promise((resolve, reject) => {
    (url.protocol === 'https:' ? https : http).get(url, options, resolve).once('error', reject)
  })
}

/** Looks a name up, and gives no address on which we may not call. */
const publicLookup = (mayAsk: MayAsk): NonNullable<RequestOptions['lookup']> => (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '')
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => mayAsk(address))) return callback(notPublic(hostname), '')
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

const notPublic = (host: string): Error => new Error(`${host} is not on the public internet`)
