import fc from 'fast-check';

// A red run must be the change's doing, not chance's: property tests draw from a fixed seed.
// `FAST_CHECK_SEED=$RANDOM npm test` looks further; what it finds becomes an `examples` entry.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 1) });
