import type { StorybookConfig } from '@storybook/web-components-vite';

/** Everything Storybook would ask the network is off: it must build and run with no line out. */
const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: [{ from: '../../demo/data', to: '/data' }],
};

export default config;
