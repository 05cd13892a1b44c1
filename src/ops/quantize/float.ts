export { quantizedOnly as float } from '../shared/float.js';
