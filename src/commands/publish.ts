import { stat } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { say } from '../io.ts'
import { publish } from '../publish/index.ts'
import { siteArgs } from './site-args.ts'

export const publishCommand = defineCommand({
  meta: { name: 'publish', description: 'Make the hosted deck, its PDF and its handout, from one build' },
  args: siteArgs,
  async run({ args }) {
    const { out, pdf, handout } = await publish(args.dir, {
      out: args.out,
      url: args.url,
      base: args.base,
      withoutNotes: args['without-notes'],
      browser: args['executable-path'],
      say,
    })
    say(`site:    ${out}`)
    say(`PDF:     ${pdf} (${await size(pdf)})`)
    if (handout) say(`handout: ${handout} (${await size(handout)})`)
    return 0
  },
})

const size = async (file: string): Promise<string> => `${Math.round((await stat(file)).size / 1000)} kB`
