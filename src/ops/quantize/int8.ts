export { edgesOnly as int8 } from '../shared/int8.js';
