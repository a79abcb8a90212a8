import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../dist/custom-elements.json';
import { forStories, withChoices } from './arg-types.js';

setCustomElementsManifest(forStories(manifest));

/** The toolbar shows each story as other councils, readers and screens would meet it. */
const preview: Preview = {
  globalTypes: {
    council: {
      description: 'The document that is shown',
      toolbar: {
        title: 'Council',
        icon: 'database',
        dynamicTitle: true,
        items: [
          { value: 'illustrative', title: 'Illustrative' },
          { value: 'wakefield', title: 'Wakefield' },
          { value: 'st-helens', title: 'St Helens' },
          { value: 'cambridgeshire', title: 'Cambridgeshire' },
          { value: 'westmorland-and-furness', title: 'Westmorland and Furness' },
        ],
      },
    },
    language: {
      description: 'The language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
          { value: 'pseudo', title: 'Pseudo: shows words left untranslated' },
        ],
      },
    },
    direction: {
      description: 'The direction of the text',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    theme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  argTypesEnhancers: [({ argTypes }) => withChoices(argTypes as never)],
  initialGlobals: { council: 'illustrative', language: 'en', direction: 'ltr', theme: 'light' },
  decorators: [
    (story, { globals: { language, direction, theme } }) => html`
      <div lang=${language} dir=${direction} data-theme=${theme} class="cp-story cp-${theme}">${story()}</div>
    `,
  ],
  // Each council is loaded once, whatever story asks for it.
  loaders: [async ({ globals: { council } }) => ({ dataset: await documentOf(council) })],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
  },
  tags: ['autodocs'],
};

const documents = new Map<string, Promise<unknown>>();

function documentOf(council: string): Promise<unknown> {
  const loading = documents.get(council) ?? load(`data/${council}.json`);
  documents.set(council, loading);
  loading.catch(() => documents.delete(council));
  return loading;
}

async function load(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response.json();
}

export default preview;
