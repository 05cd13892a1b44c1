/** The kinds of limits. */
export type Operator = 'min' | 'max' | 'max_drop' | 'max_increase';
