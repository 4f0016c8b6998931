import { Workbench } from './workbench';

void new Workbench().start();
