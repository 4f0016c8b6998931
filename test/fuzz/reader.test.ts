import { reader } from '../../fuzz/targets/reader';
import { shortRun } from './short-run';

shortRun(reader);
