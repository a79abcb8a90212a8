import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/**
 * What a reader of the manifest would miss: it feeds the stories' controls, editors'
 * help and the API pages, so everything a council's web team can set or style must
 * say in a sentence what it is for.
 *
 * @param {{ modules?: { path: string; declarations?: any[] }[] }} manifest
 * @returns {string[]} One line a gap; none when all is said.
 */
export function gapsOf(manifest) {
  const elements = (manifest.modules ?? []).flatMap(({ path, declarations = [] }) =>
    declarations.filter((one) => one.customElement && one.tagName).map((one) => ({ path, ...one })),
  );
  return elements.flatMap((element) => {
    const gaps = partsOf(element)
      .filter(([, , sentence]) => !isSentence(sentence))
      .map(([kind, name]) => `${kind} ${name || 'without a name'} has no sentence`);
    return gaps.map((gap) => `${element.path}: <${element.tagName}> ${gap}`);
  });
}

/** The tags the manifest knows. @param {{ modules?: { declarations?: any[] }[] }} manifest @returns {string[]} */
export function tagsOf(manifest) {
  return (manifest.modules ?? [])
    .flatMap(({ declarations = [] }) => declarations)
    .filter((one) => one.customElement && one.tagName)
    .map((one) => one.tagName);
}

/** Reads the sources as `npm run manifest` does, and writes nothing. */
export async function readManifest(cwd = fileURLToPath(new URL('../../', import.meta.url))) {
  const config = relative(cwd, fileURLToPath(new URL('custom-elements-manifest.config.mjs', import.meta.url)));
  return cli({ argv: ['analyze', '--config', config, '--quiet'], cwd, noWrite: true });
}

/** @param {any} element @returns {[kind: string, name: string, sentence: string | undefined][]} */
function partsOf(element) {
  const fields = (element.members ?? []).filter(
    (member) => member.kind === 'field' && !member.static && (member.privacy ?? 'public') === 'public',
  );
  const each = (kind, list = []) => list.map((one) => [kind, one.name, said(one)]);

  return [
    ['tag', element.tagName, said(element)],
    ...each('property', fields),
    ...each('attribute', element.attributes),
    ...each('slot', element.slots),
    ...each('part', element.cssParts),
    ...each('custom property', element.cssProperties),
    ...each('event', element.events),
  ];
}

function said({ summary, description }) {
  return description || summary;
}

/** @param {string | undefined} text */
function isSentence(text) {
  return text !== undefined && text.trim().split(/\s+/).length >= 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = await readManifest();
  const gaps = gapsOf(manifest);
  for (const gap of gaps) console.error(gap);
  if (tagsOf(manifest).length === 0) console.error('The manifest knows no element.');
  else console.log(`${tagsOf(manifest).length} elements in the manifest, ${readSize(gaps.length)}.`);
  process.exitCode = gaps.length > 0 || tagsOf(manifest).length === 0 ? 1 : 0;
}

function readSize(count) {
  return count === 0 ? 'all described' : `${count} descriptions missing`;
}
