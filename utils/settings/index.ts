export { forgetOldAside, readAside, writeAside } from './put-aside.ts';
export * from './settings.ts';
export { type SpokenLanguage, spokenLanguage } from './ui-language.ts';
