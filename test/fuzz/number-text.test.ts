import { numberText } from '../../fuzz/targets/number-text';
import { shortRun } from './short-run';

shortRun(numberText);
