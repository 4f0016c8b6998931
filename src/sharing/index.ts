/** Workbooks that travel: what a supplier or a customer gets, and what comes back. */
export * from './copy';
export * from './suppliers';
