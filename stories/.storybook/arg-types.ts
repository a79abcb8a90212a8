interface Named {
  name: string;
}
interface Declaration {
  cssParts?: Named[];
}
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/**
 * The manifest as Storybook can show it: it keeps one thing of each name, so that an attribute would be lost behind a part
 * of the same name. Parts are called what a style sheet calls them.
 */
export function forStories<Given extends Manifest>(manifest: Given): Given {
  const apart = ({ name, ...part }: Named) => ({ ...part, name: `::part(${name})` });
  const modules = manifest.modules.map(({ declarations = [], ...module }) => ({
    ...module,
    declarations: declarations.map((one) => (one.cssParts ? { ...one, cssParts: one.cssParts.map(apart) } : one)),
  }));
  return { ...manifest, modules };
}

interface ArgType {
  name: string;
  type?: { name: string; value?: unknown };
  table?: { category?: string };
  control?: unknown;
}

/** Lets a reader of the stories choose an attribute with a few values from a list, and offers no control that would do nothing. */
export function withChoices<Given extends ArgType>(argTypes: Record<string, Given>): Record<string, Given> {
  return Object.fromEntries(
    Object.entries(argTypes).map(([key, argType]) => {
      const { type, table } = argType;
      const values = /^'[^']+'( \| '[^']+')+$/.test(type?.name ?? '') && type!.name.slice(1, -1).split("' | '");
      const isAttribute = table?.category === 'attributes';
      if (values && isAttribute) return [key, { ...argType, type: { name: 'enum', value: values } }];
      return [key, values || /^(css|events)/.test(table?.category ?? '') ? { ...argType, control: false } : argType];
    }),
  );
}
