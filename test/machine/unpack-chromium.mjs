// Prints where the packed Chromium lies after unpacking, and where the libraries that come with it are.
import { join } from 'node:path';
import { tmpdir } from 'node:os';

// The package unpacks its system libraries (NSS and friends) only for the environment this name stands for.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
const path = await chromium.executablePath();
console.log(JSON.stringify({ path, libraries: join(tmpdir(), 'al2023', 'lib') }));
