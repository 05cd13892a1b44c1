import { floatPair } from '../shared/pair.js';

export const float = floatPair((a, b) => a + b);
