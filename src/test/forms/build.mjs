// Bundles the engine for the browser: node src/test/forms/build.mjs FOLDER
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    target: 'es2022',
    minify: false,
    outDir: process.argv[2],
    lib: { entry: 'src/test/forms/engine.js', formats: ['es'], fileName: 'engine' },
  },
});
