import { defineConfig } from 'wxt';
export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
});
