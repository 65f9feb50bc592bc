import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Replaces a file whole, never half, and makes its folder where there is none. If it fails, the file is as it was. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}`
  try {
    await writeFile(temporary, content)
    await rename(temporary, file)
  }
  catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
