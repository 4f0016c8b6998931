import { laws } from '../../fuzz/targets/laws';
import { shortRun } from './short-run';

laws.forEach(shortRun);
