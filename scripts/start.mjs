// `npm start`: everything a newcomer needs in one command. Extra words go to `parley serve`.
process.argv.splice(2, 0, 'serve');
await import('./parley.mjs');
