import { costTables } from '../../fuzz/targets/cost-tables';
import { calculation } from '../../fuzz/targets/engine';
import { shortRun } from './short-run';

[calculation, costTables].forEach(shortRun);
