export { noKernel as int16 } from '../shared/int16.js';
