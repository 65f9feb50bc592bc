/** Between the words for one and for more, where a language tells them apart: `{count} topic|{count} topics`. */
const FORMS = '|'

/** A label with its values put in, in the form for so many (`quantity`: the count, where that is put in). */
export function fillLabel(label: string, values: Record<string, string | number>, quantity: string | number | undefined = values.count): string {
  const [one = '', more = one] = label.split(FORMS)
  return (Number(quantity) === 1 ? one : more).replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}
