/**
 * What may be installed to decode photographs: sharp, the packages it needs at run time, and its binaries (libvips) for
 * each system. Exact versions and the digests of their tarballs, the same as in package-lock.json (a test compares them).
 */
import type { LockedPackage } from './lock.js';

/** Sharp itself: JavaScript that needs one of the binaries below. */
export const sharp: readonly [LockedPackage, ...LockedPackage[]] = [
  {
    name: 'sharp',
    version: '0.35.5',
    integrity: 'sha512-Ywn4OnzGukp7CDMrp08RQ50YKmuwG47brZgIVPTvBaaAfQlRlygrRqSrxdCiL9M+LlzLBiJ68IR1QqvzHyjC7g==',
  },
  {
    name: '@img/colour',
    version: '1.1.0',
    integrity: 'sha512-Td76q7j57o/tLVdgS746cYARfSyxk8iEfRxewL9h4OMzYhbW4TAcppl0mT4eyqXddh6L/jwoM75mo7ixa/pCeQ==',
  },
  {
    name: 'detect-libc',
    version: '2.1.2',
    integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
  },
  {
    name: 'semver',
    version: '7.8.6',
    integrity: 'sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw==',
  },
];

/** libvips as WebAssembly, for every system without a binary. */
export const sharpWebAssembly: readonly LockedPackage[] = [
  {
    name: '@img/sharp-wasm32',
    version: '0.35.5',
    integrity: 'sha512-Ptsga1su4tQx+LLF1ECS9U6nz5kmrXKo6XVbtR48Ke3ZRxxgaWBu7IDtEe1quo8hiupwm6WFqxVlXaSf7IINGQ==',
  },
  {
    name: '@emnapi/runtime',
    version: '1.11.3',
    integrity: 'sha512-Xz4Tpyki7XyrpbUK1jR1AhdAdaXyhhY4lZ3neLodmhpuWfy2PAQN5B46sAiU4liOXGLkHypn/qU+jvfWSCYYLA==',
  },
  {
    name: 'tslib',
    version: '2.9.1',
    integrity: 'sha512-a4Ux9VKuIMHsOS7ENbEq6hK2ZGYIT27Rtl0E4eD9KqwxhKiQeMZE/9xb3IdYwWaSOyIBQLExhQgXDTYoiCxnWA==',
  },
];

/** By `process.platform`, with `musl` after linux where the C library is musl, and `process.arch`. */
export const sharpBinaries: Readonly<Record<string, readonly LockedPackage[]>> = {
  'darwin-arm64': [
    {
      name: '@img/sharp-darwin-arm64',
      version: '0.35.5',
      integrity: 'sha512-QRUlFQ0WxvdWyqqG/WtI3iupfD5rBzmCHXSdPsY91sAtVtTo7Q4cb6zOccZ3gqEqkr0f1As1ehLqmEpDsRf+lg==',
    },
    {
      name: '@img/sharp-libvips-darwin-arm64',
      version: '1.3.4',
      integrity: 'sha512-5R89nBYiRdUlSWJxPhO+GVtaXzXSxKnRu/xqMn3KTA3L9EB9Oy/P+Nn2f2vlhPuUdy/Zusb2DarbyTpGCfEDuw==',
    },
  ],
  'darwin-x64': [
    {
      name: '@img/sharp-darwin-x64',
      version: '0.35.5',
      integrity: 'sha512-+BR255RhDlpygUpOc/Jdt1nT6DQ3XG/ERo5wbcdOf5Q320dKtPCKPLR1LJs9VGXRaMa8l1uUa0tkCNOXiAxZUw==',
    },
    {
      name: '@img/sharp-libvips-darwin-x64',
      version: '1.3.4',
      integrity: 'sha512-iR2OKH80yi0U+dUplyh3/xdpFvps6YkCwsXenIJxqxR1v9o+xtKTGbS9H7cps+2Vxjc8B1j96p75NmTGjIhtpQ==',
    },
  ],
  'linux-arm': [
    {
      name: '@img/sharp-linux-arm',
      version: '0.35.5',
      integrity: 'sha512-LEaXK2WdXVK5ykcw0buWyPMsmLLL2vpHLD6yrNSW+JGEL3BZPA4tpKN6iaMc4AxTTAoaX/sU1rOL51lcIz48ZQ==',
    },
    {
      name: '@img/sharp-libvips-linux-arm',
      version: '1.3.4',
      integrity: 'sha512-LmRtTsOHuvM2+wlO2Db37dx5MiZhB0FvSunciw48YjdOkZz9KAiRbm8ujeMOA1INqmei5NapFxYEK1D1ZSidmw==',
    },
  ],
  'linux-arm64': [
    {
      name: '@img/sharp-linux-arm64',
      version: '0.35.5',
      integrity: 'sha512-LYVx5JTsOM2CBzmxreh+nl64/3H6Xb09iSLknqH47z2T2DFFxDeFLP5y4dJwe6H7uGQlHPyEEtIqyo3DYsRwdQ==',
    },
    {
      name: '@img/sharp-libvips-linux-arm64',
      version: '1.3.4',
      integrity: 'sha512-Y3dgX/6lE2QhQb+Gxy0WZxfg9MEm/JBjamZpS2IklP7xIQoKN4hzAm7KcMVGtaVDt3neE9OKBC7vAfonA/Lr1A==',
    },
  ],
  'linux-x64': [
    {
      name: '@img/sharp-linux-x64',
      version: '0.35.5',
      integrity: 'sha512-SxFtLTeJInhAA9Q836kux2vZNeOBQEx658qvbboZScr0wIARym3IcGmW7KpVD5sbVg0Ojy+udFQdayYIZyoNog==',
    },
    {
      name: '@img/sharp-libvips-linux-x64',
      version: '1.3.4',
      integrity: 'sha512-GJ//SSXbnwSDes02umB3nDJLFcQzw8a18V8fyhqr6tV515tOEMdImjjxj1AoafMRz56F3PHgftnj1QEKSU1zkw==',
    },
  ],
  'linuxmusl-arm64': [
    {
      name: '@img/sharp-linuxmusl-arm64',
      version: '0.35.5',
      integrity: 'sha512-9HbMclmI1zlNkFRs3z9/eBtDjfD0sGlrX1z6b1qwmiFY5ElDLh4BC0LPBdVp7z1DXFiKlIcznf+ZlsuZzLxQqg==',
    },
    {
      name: '@img/sharp-libvips-linuxmusl-arm64',
      version: '1.3.4',
      integrity: 'sha512-hvulFwtjUcagsis6BBxHwGFwWoNZjgYmULGVrZcyfNbjA8hKILbRxGg15/7w5HDyXHXUos/j6baAWqnCyQ2DWA==',
    },
  ],
  'linuxmusl-x64': [
    {
      name: '@img/sharp-linuxmusl-x64',
      version: '0.35.5',
      integrity: 'sha512-4KOphqB035HrVdqLZfCgMzzERrQkkzOwRhl4OAkRO1YCldbaFjySXMaK534Mo0V+LndnlJk+sbUyLeU0ULyD1A==',
    },
    {
      name: '@img/sharp-libvips-linuxmusl-x64',
      version: '1.3.4',
      integrity: 'sha512-6zXKeE/p39I1AmA3cJG35eyBGNqNddLnUXjhwBnsGjFPWqf5VKkDBEqaEkPDoTEtkxwi2vv8Tcr2mDyP4So7Fg==',
    },
  ],
  'win32-arm64': [
    {
      name: '@img/sharp-win32-arm64',
      version: '0.35.5',
      integrity: 'sha512-X4t7g+7ZA5DKblCBEXGjUqqemj4vczING/5viFwAL8h4N3qYeyjwdCvRLHi4EdOUI+2Z7UFlp1VM+p/AuEtm6Q==',
    },
  ],
  'win32-x64': [
    {
      name: '@img/sharp-win32-x64',
      version: '0.35.5',
      integrity: 'sha512-x76eH0vEiHlcMQu8Y8IenntaACtddpT6W0wmXtWrnKcnKI7ME5DdgqhAD6SEWOEl1v2zDvkZDhFA9KnURwpfqg==',
    },
  ],
};
