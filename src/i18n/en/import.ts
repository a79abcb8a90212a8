/** What `cp-widgets import` says of itself. */
export const importing = {
  summary: 'Reads published figures and services into a document.',
  help: (sources: { name: string; summary: string }[]) =>
    `cp-widgets import SOURCE …

Reads other people’s files into a document, and says what was taken, what was
left, and why. Nothing is written unless all that was asked for is there.

${sources.map(({ name, summary }) => `  ${name.padEnd(14)} ${summary}`).join('\n')}

  cp-widgets import SOURCE --help   says more about one of them`,
  noSource: 'Say what to import.',
  unknownSource: (name: string) => `There is no import from "${name.slice(0, 40)}".`,
  nothingWritten: 'Nothing was written.',
};
