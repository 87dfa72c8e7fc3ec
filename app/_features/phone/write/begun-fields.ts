/** Under which the name begun for a moment is kept on the device. */
export const nameField = (momentId: string): string => `name.${momentId}`;

export const EDITS = "edit.";

/** Under which the begun change of something one wrote is kept on the device. */
export const editField = (id: string): string => `${EDITS}${id}`;

export const LEFT_EDITS = "left.";

/** Under which begun changes are kept once nobody may learn any more, from this device either, what one wrote. */
export const leftEditField = (n: number): string => `${LEFT_EDITS}${n}`;
