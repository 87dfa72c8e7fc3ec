/** Under which the name begun for a moment is kept on the device. */
export const nameField = (momentId: string): string => `name.${momentId}`;

/** Under which the begun change of something one wrote is kept on the device. */
export const editField = (id: string): string => `edit.${id}`;
