/**
 * Compares computed numbers after six decimals (method 7.2), so that results equal in mathematics stay equal in the machine.
 * The offset is not one half: means over eight people land on exact halves of a millionth.
 */
export const q6 = (value: number): number => Math.floor(value * 1e6 + 0.3141592653);
