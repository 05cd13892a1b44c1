import { floatPair } from '../shared/float-pair.js';

export const float = floatPair((a, b) => a * b);
