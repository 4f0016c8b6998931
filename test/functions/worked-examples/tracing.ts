import { call, type Family } from './shown';

const traced = (cost: number, origin: string, code: string, statement = '') =>
  call('NON_ORIGINATING_VALUE', cost, origin, 'nafta-1994', code, statement);

/** Traced materials of light vehicles, s. 9. */
export const tracing: Family = {
  'N-TRACE-01': [['bolts 73.18 count nothing', () => traced(100, 'CN', '7318.15'), 0]],
  'N-TRACE-02': [['a mirror 7009.10 counts in full', () => traced(100, 'CN', '7009.10'), 100]],
  'N-TRACE-03': [
    ['a mirror made inside from unlisted glass', () => traced(100, 'CA', '7009.10', 'traced 0'), 0],
  ],
  'N-TRACE-04': [
    ['the motor inside the seat', () => traced(300, 'MX', '9401.20', 'traced 45'), 45],
  ],
  'N-TRACE-06': [
    ['ingots 76.01', () => traced(80, 'CN', '7601.10'), 0],
    ['piston assemblies 84.09', () => traced(60, 'CN', '8409.91'), 60],
    ['the short block designated', () => traced(200, 'MX', '8409.91', 'traced 60'), 60],
  ],
  'N-TRACE-08a': [['9(2)(c)', () => traced(700, 'CN', '4009.31', 'traced 575'), 575]],
  'N-TRACE-08b': [['9(2)(d)', () => traced(700, 'CN', '4009.31', 'traced 600'), 600]],
  'N-TRACE-08c': [['9(2)(i)', () => traced(650, 'CN', '4009.31'), 650]],
};
