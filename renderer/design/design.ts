// Re-exported rather than imported for its effect: the sheet is the only thing this module has to give.
export * from './design.css';
