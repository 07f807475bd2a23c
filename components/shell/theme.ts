import { createTheme } from '@mantine/core';

/** Warm paper and a calm teal; the colours beside it are in assets/styles/panel.css. */
export const theme = createTheme({
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    teal: [
      '#e3f3f0',
      '#cde9e4',
      '#a3d8cf',
      '#79c8bd',
      '#4fc1b4',
      '#2f9f94',
      '#178a7f',
      '#0f766e',
      '#0b5f58',
      '#084944',
    ],
    dark: [
      '#eceae6',
      '#c4c9cd',
      '#a3abb3',
      '#6d757d',
      '#3d434a',
      '#31363b',
      '#262b30',
      '#171a1d',
      '#131618',
      '#0f1113',
    ],
  },
});
