export { passedOn as forward } from '../shared/forward.js';
