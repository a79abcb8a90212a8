/**
 * Evaluated before Lit. A host page with an element whose id is `litHtmlVersions` would otherwise stop Lit from loading,
 * because browsers offer such ids as properties of the window.
 */
const page = globalThis as Record<string, unknown>;
for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions']) {
  if (!Array.isArray(page[name])) page[name] = [];
}
