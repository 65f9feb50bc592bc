import { onBeforeUnmount, onMounted } from 'vue'

/** What keys do in the reader's view. */
export type KeyActions = Record<string, () => void>

/** Calls what belongs to a key, unless somebody types, holds a modifier, or what is focused has a use for the key itself. */
export function useKeys(actions: () => KeyActions): void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat || event.defaultPrevented) return
    if ((event.target as Element | null)?.closest?.('input, textarea, select, [contenteditable=true], dialog')) return
    const action = actions()[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!action) return
    // Else the key would be typed into the field that it opens, or open the browser's own search.
    event.preventDefault()
    action()
  }
  onMounted(() => addEventListener('keydown', press))
  onBeforeUnmount(() => removeEventListener('keydown', press))
}
