import { slideAspect } from '@slidev/client'
import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** How long the buttons stay after the last move, in milliseconds. */
const STAY = 2500
/** What the buttons take of the window's corner, and Slidev's bar under them in high windows, in px. */
const CORNER = { width: 48, height: 100, bar: 44 }
/** From here on Slidev shows its bar all the time. */
const HIGH = 120

/**
 * Whether the buttons are shown: always in a corner that the slide leaves free, else while somebody is moving.
 * `lift` is how far they stand above Slidev's bar, in px.
 */
export function useAwake(): { shown: Ref<boolean>, lift: Ref<number> } {
  const moving = ref(false)
  const size = ref({ width: innerWidth, height: innerHeight })
  let timer: ReturnType<typeof setTimeout> | undefined
  const wake = () => {
    moving.value = true
    clearTimeout(timer)
    timer = setTimeout(() => moving.value = false, STAY)
  }
  const measure = () => size.value = { width: innerWidth, height: innerHeight }
  const events = ['pointermove', 'pointerdown', 'touchstart'] as const
  onMounted(() => {
    for (const event of events) addEventListener(event, wake, { passive: true })
    addEventListener('resize', measure)
  })
  onBeforeUnmount(() => {
    for (const event of events) removeEventListener(event, wake)
    removeEventListener('resize', measure)
    clearTimeout(timer)
  })
  const below = computed(() => size.value.height - size.value.width / slideAspect.value)
  const beside = computed(() => size.value.width - size.value.height * slideAspect.value)
  const lift = computed(() => below.value > HIGH ? CORNER.bar : 0)
  const free = computed(() => below.value / 2 > CORNER.height + lift.value || beside.value / 2 > CORNER.width)
  return { lift, shown: computed(() => free.value || moving.value) }
}
