import { blanksAreOne, functionsAnswer } from '../../fuzz/targets/functions';
import { shortRun } from './short-run';

[functionsAnswer, blanksAreOne].forEach(shortRun);
