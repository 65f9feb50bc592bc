import { describe, expect, it } from 'vitest'
import type { Windows } from '../../../src/check/look/browser.ts'
import { lookTwice, PageCrash } from '../../../src/check/look/twice.ts'

const crash = () => new PageCrash('the browser\'s page crashed at slide 3', { file: 'slides.md', line: 1 }, 'check again')

/** Looks as often as `answers` has answers: an error is thrown, all else is what was seen. */
async function looking(...answers: (string | Error)[]) {
  const log: string[] = []
  const windows = (name: string): Windows => ({ name, close: async () => void log.push(`close ${name}`) }) as unknown as Windows
  const look = async ({ name }: Windows) => {
    log.push(`look with ${name}`)
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer
  }
  const seen = await lookTwice(windows('first'), async () => windows('second'), look, message => log.push(message)).catch((error: unknown) => error)
  return { seen, log }
}

describe('lookTwice', () => {
  it('looks once where all goes well', async () => {
    expect(await looking('seen')).toEqual({ seen: 'seen', log: ['look with first'] })
  })

  it('looks once more with another browser where the page of the first crashed, and says so', async () => {
    expect(await looking(crash(), 'seen')).toEqual({ seen: 'seen', log: [
      'look with first', 'the browser\'s page crashed at slide 3; looking once more with a new one', 'close first', 'look with second',
    ] })
  })

  it('does so once only', async () => {
    const { seen, log } = await looking(crash(), crash(), 'seen')
    expect(seen).toBeInstanceOf(PageCrash)
    expect(log.filter(line => line.startsWith('look with'))).toHaveLength(2)
  })

  it('does not where something else went wrong', async () => {
    const error = new Error('the browser died')
    expect(await looking(error, 'seen')).toEqual({ seen: error, log: ['look with first'] })
  })
})
