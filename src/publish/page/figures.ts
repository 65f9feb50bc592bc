/**
 * Tags figures as groups: the picture in one has its own alternative text, the caption its own words, and a
 * figure around them that has none would be announced as a picture without a name (PDF/UA-1, 7.3).
 */
export function groupFigures(): void {
  for (const figure of document.querySelectorAll('.print-slide-container figure:not([role], [aria-label])')) figure.setAttribute('role', 'group')
}
