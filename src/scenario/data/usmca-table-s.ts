import { sor2020 } from './sources';
import { entriesOf } from './tariff-entries';

export const tableSSource = /* @__PURE__ */ sor2020(
  's. 17(1), Table S',
  'The following table lists the HS subheadings for steel and aluminum subject to the CUSMA steel and aluminum purchasing requirements set out in Section 17',
);

/** Table S, steel: 56 entries in the numbering of 2012; of 8708.29 and 8708.99 the stampings of body and frame only. */
export const tableSSteel = /* @__PURE__ */ entriesOf(
  '7208.25; 7208.26; 7208.27; 7208.36; 7208.37; 7208.38; 7208.39; 7208.51; 7208.52; 7208.53; 7208.54; 7209.15; 7209.16; 7209.17; 7209.18; 7209.25; 7209.26; 7209.27; 7209.28; 7209.90; 7210.30; 7210.49; 7210.69; 7210.90; 7211.14; 7211.19; 7211.23; 7212.20; 7212.30; 7213.20; 7213.99; 7214.30; 7214.91; 7214.99; 7225.30; 7225.40; 7225.50; 7225.91; 7225.92; 7225.99; 7226.91; 7226.92; 7226.99; 7227.20; 7227.90; 7228.10; 7228.20; 7228.30; 7228.60; 7306.30; 7306.50; 7306.61; 7306.69; 7306.90; ex 8708.29; ex 8708.99',
);

/** Table S, aluminum: 8 entries in the numbering of 2012; of 8708.29 and 8708.99 the stampings of body and frame only. */
export const tableSAluminum = /* @__PURE__ */ entriesOf(
  '76.01; 76.02; 76.04; 76.05; 76.06; 76.08; ex 8708.29; ex 8708.99',
);
