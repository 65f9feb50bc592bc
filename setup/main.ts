import { slideHeight, slideWidth } from '@slidev/client'
import { watchEffect, type App, type Ref } from 'vue'
import { isPlaying, isReading } from '../src/reader/state.ts'
import '../src/reader/room.css'

/** What is needed of vue-router here. */
interface Router { currentRoute: Ref<{ name?: unknown, query: object }>, isReady: () => Promise<void> }

/** How long the reader's view may wait for an idle moment, in milliseconds. */
const PATIENCE = 1500

/** Slidev calls this before it shows the deck: makes room for the reader's view, and brings it once the first slide is there. */
export default function setupMain({ app, router }: { app: App, router: Router }): void {
  watchEffect(() => {
    const { name, query } = router.currentRoute.value
    // Where addresses are after a #, Slidev's exports put these before it.
    const asked = { ...Object.fromEntries(new URLSearchParams(location.search)), ...query }
    isPlaying.value = name === 'play' && !('print' in asked) && !('embedded' in asked)
  })
  watchEffect(() => {
    const { dataset, style } = document.documentElement
    style.setProperty('--recap-aspect', String(slideWidth.value / slideHeight.value))
    if (isReading.value) dataset.recapReading = ''
    else delete dataset.recapReading
  })
  void router.isReady().then(() => whenShown(async () => (await import('../src/reader/mount.ts')).mount(app)))
  if (import.meta.hot) void router.isReady().then(async () => (await import('../src/live/mount.ts')).mount(app))
}

/** After the first slide has been drawn, in an idle moment. */
function whenShown(then: () => void): void {
  const idle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200))
  const wait = () => document.querySelector('.slidev-layout') || !isPlaying.value ? idle(then, { timeout: PATIENCE }) : requestAnimationFrame(wait)
  requestAnimationFrame(wait)
}
