import { readdirSync } from 'node:fs';

import type { StorybookConfig } from '@storybook/web-components-vite';

/** The documents that stories show, one by one: what stands beside them for colleagues is not for a website. */
const documents = readdirSync(new URL('../../demo/data', import.meta.url)).filter((name) => /^[^.]+\.json$/.test(name));

/** Everything Storybook would ask the network is off: it must build and run with no line out. */
const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: documents.map((name) => ({ from: `../../demo/data/${name}`, to: `/data/${name}` })),
};

export default config;
