import { sumOfCodes } from '../shared/sum.js';

export const int8 = sumOfCodes(-1);
