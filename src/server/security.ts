import type { MiddlewareHandler } from 'hono';

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer: nothing from elsewhere runs or loads here, nothing is framed, no address is passed on. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  // The one page of somebody who answers from afar is made of plain forms to itself; nothing else here sends a form.
  const afar = c.req.path.startsWith('/relay/');
  const policy = afar ? contentPolicy.replace("form-action 'none'", "form-action 'self'") : contentPolicy;
  headers.set('Content-Security-Policy', policy);
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  // What a room answers must not lie around in any cache.
  if (afar || c.req.path.startsWith('/api/')) headers.set('Cache-Control', 'no-store');
};
