export { quantizedOnly as forward } from '../shared/forward.js';
