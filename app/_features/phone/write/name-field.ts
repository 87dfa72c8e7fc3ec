/** Under which the name begun for a moment is kept on the device. */
export const nameField = (momentId: string): string => `name.${momentId}`;
