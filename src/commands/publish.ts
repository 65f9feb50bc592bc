import { stat } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { say } from '../io.ts'
import { publish } from '../publish/index.ts'

export const publishCommand = defineCommand({
  meta: { name: 'publish', description: 'Make the hosted deck, its PDF and its handout, from one build' },
  args: {
    'dir': { type: 'positional', description: 'Folder of the deck', default: '.' },
    'out': { type: 'string', description: 'Folder of all three (default: dist in the deck\'s folder)', valueHint: 'DIR' },
    'url': { type: 'string', description: 'Address that it will be hosted at; link previews need it (default: site of the report\'s front matter)', valueHint: 'URL' },
    'base': { type: 'string', description: 'Path that it is served under (default: that of the address, or /)', valueHint: 'PATH' },
    'without-notes': { type: 'boolean', description: 'Leave the speaker notes out of all files; no handout, which is made of them', default: false },
    'executable-path': { type: 'string', description: 'The browser to print with (default: one that is found, or obtained)', valueHint: 'FILE' },
  },
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
