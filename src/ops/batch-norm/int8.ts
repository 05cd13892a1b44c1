export const int8 = { code: 'graph/int8-reference', refused: 'the int8 reference has no BatchNorm' };
