/** The page's h1, to which the focus moves when the phase changes. */
export const QUESTION_ID = "question";
