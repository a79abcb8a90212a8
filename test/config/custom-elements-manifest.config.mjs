/** The manifest is made from the head comment and members of each element; nothing in it is kept by hand. */
export default {
  globs: ['src/elements/**/*.ts', 'src/data/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
