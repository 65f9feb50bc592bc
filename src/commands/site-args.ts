/** What `build` and `publish` are both told of a site. */
export const siteArgs = {
  'dir': { type: 'positional', description: 'Folder of the deck', default: '.' },
  'out': { type: 'string', description: 'Folder of the site (default: dist in the deck\'s folder)', valueHint: 'DIR' },
  'url': { type: 'string', description: 'Address that it will be hosted at; link previews need it (default: site of the report\'s front matter)', valueHint: 'URL' },
  'base': { type: 'string', description: 'Path that it is served under (default: that of the address, or /)', valueHint: 'PATH' },
  'without-notes': { type: 'boolean', description: 'Leave the speaker notes out of all files; a handout, which is made of them, is then not made', default: false },
  'executable-path': { type: 'string', description: 'The browser to print with and to take the picture for link previews (default: one that is found, or obtained)', valueHint: 'FILE' },
} as const
