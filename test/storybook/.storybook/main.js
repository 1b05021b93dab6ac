/** Storybook over the stories of the demo page, as they are. */
export default {
  stories: ['../../../src/demo/stories/*.stories.tsx'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: false },
};
