/** The server as a library: start it, or mount its app. */
export { createApp, defaultOptions, type AppOptions } from './app.ts';
export { startServer, type Running, type ServeOptions } from './serve.ts';
