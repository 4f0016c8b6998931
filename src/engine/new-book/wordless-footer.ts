/** File, sheet and page without a word, so that it reads the same in every language. */
export const WORDLESS_FOOTER = '&L&F, &A&R&P / &N';
