import { RecapError } from '../errors.ts'

/** What keeps a file from being written, as people say it. */
const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'there is a folder of that name',
  EFBIG: 'the file is too large',
}

/**
 * Writes something that takes the place of what is there only when it is whole.
 * @throws RecapError that says why it could not be written, and that what was there is still there
 */
export async function writeTo<T>(target: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  }
  catch (error) {
    const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined
    if (!reason) throw error
    throw new RecapError(`it cannot be written: ${reason}; what was there before is as it was`, { file: target }, 'make room for it, or write it elsewhere: --out or --output')
  }
}
