import { labelPage } from './page/labels';
import { speak } from './sentences';
import { Workbench } from './workbench';

speak(navigator.language);
labelPage();
void new Workbench().start();
