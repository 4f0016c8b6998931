import { call, type Family } from './shown';

/** VNM of one material of 10,000 in a heavy-duty good. */
const counted = (code: string, statement: string, terms = '') =>
  call('NON_ORIGINATING_VALUE', 10000, 'MX', `nafta-1994${terms}`, code, statement, 'heavy truck');

/** Heavy-duty goods, s. 10: the choices for an engine, and an unlisted part. */
export const heavy: Family = {
  'N-HEAVY-01': [
    ['its seller states the imported cast head', () => counted('8408.20', 'VNM 1200'), 1200],
    ['its seller states the RVC', () => counted('8408.20', 'RVC 70%'), 3000],
    ['its seller states that it originates', () => counted('8408.20', 'originating'), 4000],
    ['no statement', () => counted('8408.20', '', '; unstated = worst case'), 10000],
    ['non-originating, the sum inside is stated', () => counted('8408.20', 'VNM 1900'), 1900],
    ['non-originating', () => counted('8408.20', 'non-originating'), 10000],
  ],
  'N-HEAVY-07': [
    ['an originating bumper', () => counted('8708.10', 'originating'), 0],
    ['a bumper that does not originate', () => counted('8708.10', 'non-originating'), 10000],
  ],
};
