import { join, resolve } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../io.ts'
import { Leave } from '../leave.ts'
import { browserFor } from '../publish/built.ts'
import { readPublishedDeck } from '../publish/deck.ts'
import { siteAddress } from '../publish/site/address.ts'
import { addPreview, buildBeside, placeSite } from '../publish/site/index.ts'

export const build = defineCommand({
  meta: { name: 'build', description: 'Build the hosted deck, a static site' },
  args: {
    'dir': { type: 'positional', description: 'Folder of the deck', default: '.' },
    'out': { type: 'string', description: 'Folder of the site (default: dist in the deck\'s folder)', valueHint: 'DIR' },
    'url': { type: 'string', description: 'Address that it will be hosted at; link previews need it (default: site of the report\'s front matter)', valueHint: 'URL' },
    'base': { type: 'string', description: 'Path that it is served under (default: that of the address, or /)', valueHint: 'PATH' },
    'without-notes': { type: 'boolean', description: 'Leave the speaker notes out of all its files', default: false },
    'executable-path': { type: 'string', description: 'The browser that takes the picture for link previews (default: one that is found, or obtained)', valueHint: 'FILE' },
  },
  async run({ args }) {
    const leave = new Leave()
    try {
      const deck = await readPublishedDeck(args.dir)
      const address = siteAddress(args.url ?? deck.site, args.base)
      const out = resolve(args.out ?? join(args.dir, 'dist'))
      const built = await buildBeside(args.dir, out, address, { withoutNotes: args['without-notes'], downloads: {} }, leave)
      // Only a whole address can be given to who shows previews; without one no browser is needed.
      if (address.url) await addPreview(await browserFor(say, args['executable-path'], leave), built, address, leave)
      await placeSite(built, out, deck, address)
      say(`built: ${out}`)
      return 0
    }
    finally {
      await leave.all()
    }
  },
})
