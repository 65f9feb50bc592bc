/**
 * Comfort only: whoever points at a finding sees its box, whoever points at a
 * box sees its finding, and a click on a box leads there. Nothing of the deck
 * or of the report goes into it.
 */
export const script = `
const near = event => event.target instanceof Element ? event.target.closest('.slide [data-n]') : null
const alike = at => at.closest('.slide').querySelectorAll('[data-n="' + at.dataset.n + '"]')
const light = (event) => {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  const at = near(event)
  if (at) for (const same of alike(at)) same.classList.add('lit')
}
document.addEventListener('pointerover', light)
document.addEventListener('focusin', light)
document.addEventListener('click', (event) => {
  const at = near(event)
  if (at?.matches('.mark')) location.hash = [...alike(at)].find(same => same.id).id
})
`
