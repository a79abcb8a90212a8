import { defineConfig } from 'vite';

/**
 * What every build shares: the packages in `src/build/`, and Storybook. Decorators
 * are lowered as tsconfig.json says, because no browser reads them.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
  },
});
