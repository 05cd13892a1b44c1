export { refusal as int8 } from './op.js';
