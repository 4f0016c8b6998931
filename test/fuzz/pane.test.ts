import { pane } from '../../fuzz/targets/pane';
import { shortRun } from './short-run';

shortRun(pane);
