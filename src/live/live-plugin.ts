import type { Plugin } from 'vite'
import { isLiveMessage, LIVE_EVENT, type LiveMessage } from './message.ts'

const leave = (): never => process.exit()

/** Passes on to browsers what `recap start`, of which this server is a child, says of the report. */
export function livePlugin(): Plugin {
  return {
    name: 'recap:live',
    apply: 'serve',
    configureServer(server) {
      if (!process.send) return
      const browsers = server.hot
      let last: LiveMessage = { recap: 'report', fault: null }
      const hear = (message: unknown) => {
        if (!isLiveMessage(message)) return
        last = message
        browsers.send(LIVE_EVENT, last)
        // Whoever killed `recap start`, with whatever signal, meant this server too.
        if (!process.listeners('disconnect').includes(leave)) process.once('disconnect', leave)
      }
      process.on('message', hear)
      // To hear is no reason to stay.
      process.channel?.unref()
      server.httpServer?.once('close', () => process.off('message', hear))
      browsers.on(LIVE_EVENT, (_, browser) => browser.send(LIVE_EVENT, last))
      process.send({ recap: 'report?' } satisfies LiveMessage)
    },
  }
}
