import lighthouse from 'lighthouse'
import { expect, inject, it } from 'vitest'
import { ensureBrowser } from '../../src/browser/ensure.ts'
import { launchBrowser, THIS_MACHINE_ONLY } from '../../src/browser/launch.ts'
import { freePort } from '../support/server.ts'

/* Performance depends on the machine: npm run bench site measures the first load. */
it.each(['desktop', 'mobile'] as const)('Lighthouse has nothing against the hosted deck on a %s screen', async (formFactor) => {
  const port = await freePort()
  const browser = await launchBrowser(await ensureBrowser(line => console.error(line)), [THIS_MACHINE_ONLY, `--remote-debugging-port=${port}`])
  try {
    const result = await lighthouse(`${inject('deckUrl')}/akichan`, {
      port,
      logLevel: 'error',
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      formFactor,
      screenEmulation: formFactor === 'desktop' ? { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false } : { mobile: true, width: 390, height: 844, deviceScaleFactor: 2, disabled: false },
      throttlingMethod: 'provided',
    })
    const { categories = {}, audits = {} } = result?.lhr ?? {}
    const failed = Object.values(audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative').map(({ id, explanation = '', details }) => `${id} ${explanation} ${JSON.stringify(details ?? '').slice(0, 600)}`)
    expect(Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score])), failed.join('\n')).toEqual({ 'accessibility': 1, 'best-practices': 1, 'seo': 1 })
  }
  finally {
    await browser.close()
  }
})
