/**
 * Loads what the pane opens later, once it stands: from then on nothing of it needs a connection. A
 * part that does not come now is asked for again when it is opened.
 */
export const loadLaterParts = (): Promise<unknown> =>
  Promise.allSettled([
    import('../sharing'),
    import('../sharing/answer'),
    import('../sharing/certificate'),
    import('../sharing/form'),
    import('../functions/texts'),
    import('./trial-of'),
  ]);
