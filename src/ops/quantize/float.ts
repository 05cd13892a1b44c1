export { passedOn as float } from '../shared/float.js';
