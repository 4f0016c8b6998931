/**
 * The number-format library, by its file: the export map of the published version names a file
 * for `require` that it does not contain, so the plain name loads in the bundler only.
 */
export {
  dateFromSerial,
  dateToSerial,
  format,
  isDateFormat,
  isTextFormat,
  parseDate,
  parseNumber,
  parseTime,
} from '../../node_modules/numfmt/dist/index.mjs';
