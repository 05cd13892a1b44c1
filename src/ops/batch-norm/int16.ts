export { int8 as int16 } from './int8.js';
