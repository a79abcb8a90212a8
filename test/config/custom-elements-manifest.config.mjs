/** The manifest is made from the head comment and members of each element; nothing in it is kept by hand. */
export default {
  globs: ['src/elements/**/*.ts', 'src/data/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [ofThePackage()],
};

/**
 * Says of the package what the analyser says of the sources: the files that are in it, what a page may use of an element,
 * and each choice by its values and not by the name of its type.
 */
function ofThePackage() {
  /** What a type may be, by its name; the name itself where two types share it. @type {Map<string, string>} */
  const choices = new Map();
  return {
    name: 'cp-of-the-package',
    analyzePhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      if (!node.type.types.every((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal))) return;
      const name = node.name.text;
      const values = node.type.types.map((one) => one.getText()).join(' | ');
      choices.set(name, (choices.get(name) ?? values) === values ? values : name);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.flatMap((module) => {
        const path = fileOf(module);
        return path ? [shippedModule(module, path, choices)] : [];
      });
      // The analyser takes files in the order in which the disk gives them.
      manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

/** The file of the package that brings what a module exports, if a page may import it. */
function fileOf({ path, declarations }) {
  if (path === 'src/data/events.ts') return 'dist/index.js';
  return declarations.some(({ tagName }) => tagName) && `dist/elements/${path.replace(/.*\/|\.ts$/g, '')}.js`;
}

function shippedModule(module, path, choices) {
  const change = (key, value) => {
    // The classes that elements share are in no file of their own.
    if (key === 'inheritedFrom' || key === 'superclass') return { name: value.name };
    if (key === 'members') return value.filter(({ privacy = 'public' }) => privacy === 'public');
    if (key === 'type' && value.text) return { ...value, text: choices.get(value.text) ?? value.text };
    return value;
  };
  const { declarations } = JSON.parse(JSON.stringify(module, change));
  const exported = declarations.flatMap(({ name, tagName }) => {
    const declaration = { name, module: path };
    const asTag = { kind: 'custom-element-definition', name: tagName, declaration };
    return [{ kind: 'js', name, declaration }, ...(tagName ? [asTag] : [])];
  });
  return { kind: module.kind, path, declarations, exports: exported };
}
