import { computed, uncomputed, type Provision } from './provision';

/** NAFTA Chapter Four and its Uniform Regulations, as far as they concern automotive goods. */
export const nafta: readonly Provision[] = [
  computed(
    'NAFTA Article 401; SOR/94-14 s. 4; NAFTA Annex 401; SOR/94-14 Schedule I',
    'Originating goods: the specific rule asks for a tariff shift, an RVC, or both',
    'origin/evaluate.ts evaluate',
    'origin/tests/tariff-shift-test.ts tariffShiftTest',
    'origin/tests/rvc-test.ts rvcTest',
    'scenario/data/nafta-1994.ts nafta1994',
  ),
  uncomputed(
    'stated',
    'NAFTA Annex 401, tariff shifts; SOR/94-14 Schedule I, changes in tariff classification',
    'Whether every non-originating material undergoes the change: the fact "Tariff shift"',
  ),
  uncomputed('other goods', 'NAFTA Article 401(a); SOR/94-14 s. 4(1)', 'Goods wholly obtained'),
  uncomputed(
    'not modelled',
    'NAFTA Article 401(d); SOR/94-14 s. 4(4)',
    'Unassembled goods, and parts classified with their goods: RVC of 60 or 50 %',
  ),
  computed(
    'NAFTA Article 402(2); SOR/94-14 s. 6(2)',
    'RVC by the transaction value method',
    'origin/rvc.ts rvcTransactionValue',
  ),
  computed(
    'NAFTA Article 402(3); SOR/94-14 s. 6(3)',
    'RVC by the net cost method',
    'origin/rvc.ts rvcNetCost',
    'origin/regional-content.ts regionalContent',
    'origin/tests/rvc-test.ts rvcTest',
  ),
  computed(
    'NAFTA Article 402(4); SOR/94-14 s. 6(4)',
    'What the value of non-originating materials leaves out: roll-up',
    'origin/non-originating-value.ts nonOriginatingValue',
    'origin/builders.ts builders',
  ),
  uncomputed(
    'procedure',
    'NAFTA Article 402(5); SOR/94-14 s. 6(6)',
    'When the net cost method is compulsory: always for the automotive goods judged here',
  ),
  computed(
    'NAFTA Article 402(8); SOR/94-14 s. 6(11)',
    'Net cost: total cost less the excluded costs',
    'origin/net-cost.ts netCost',
  ),
  uncomputed(
    'books',
    'SOR/94-14 s. 6(12); NAFTA Article 402(11)',
    'Total cost: product, period and other costs as recorded on the books',
  ),
  uncomputed(
    'books',
    'SOR/94-14 s. 6(13); SOR/94-14 s. 6(14)',
    'Costs that are no excluded costs, and which interest is allowed',
  ),
  uncomputed(
    'procedure',
    'SOR/94-14 s. 6(20)',
    'Estimated costs and the analysis of actual costs at the end of the year',
  ),
  computed(
    'SOR/94-14 s. 6(21)',
    'The producer may treat a material as non-originating',
    'origin/builders.ts builders',
  ),
  uncomputed(
    'books',
    'NAFTA Article 402(9); SOR/94-14 s. 7(1); SOR/94-14 s. 7(2); SOR/94-14 s. 7(3); SOR/94-14 Schedule VIII',
    'Value of materials: customs value or transaction value, with freight, duty and brokerage added',
  ),
  computed(
    'NAFTA Article 402(10); SOR/94-14 s. 7(4); SOR/94-14 s. 7(5)',
    'Designation of intermediate materials: which may be designated together',
    'origin/designation.ts mayDesignate',
  ),
  uncomputed(
    'books',
    'SOR/94-14 s. 7(16); SOR/94-14 Schedule IX; SOR/94-14 Schedule X',
    'Fungible and identical materials, inventory management methods',
  ),
  computed(
    'NAFTA Article 403; SOR/94-14 s. 8',
    'Automotive goods: which vehicles and parts the Part covers',
    'scenario/good.ts readGood',
    'scenario/good-code.ts classByCode',
  ),
  computed(
    'NAFTA Article 403(1); SOR/94-14 s. 9; SOR/94-14 s. 9(2)',
    'Light-duty automotive goods: the value of traced materials, the rows (a) to (i)',
    'origin/builders.ts builders',
    'origin/traced-value.ts tracedValue',
    'origin/non-originating-value.ts nonOriginatingValue',
    'scenario/part-requirement.ts partRequirements',
  ),
  computed(
    'NAFTA Article 403(2); SOR/94-14 s. 10; SOR/94-14 s. 10(1)',
    'Heavy-duty automotive goods',
    'origin/heavy-builder.ts heavy',
    'scenario/heavy-component.ts heavyComponent',
  ),
  computed(
    'NAFTA Article 403(3); SOR/94-14 s. 11; SOR/94-14 s. 11(1)',
    'Averaging of motor vehicles: a ratio of sums over a category',
    'origin/average-rvc.ts averageRvc',
  ),
  computed(
    'NAFTA Article 403(4); SOR/94-14 s. 12',
    'Averaging of other automotive goods',
    'origin/average-rvc.ts averageRvc',
  ),
  uncomputed(
    'procedure',
    'SOR/94-14 s. 11(2); SOR/94-14 s. 12(2)',
    'Which goods may be averaged together, and the election to do so',
  ),
  computed(
    'NAFTA Article 403(5); SOR/94-14 s. 13(1)',
    'Steps of the requirement by fiscal year: 50, 56 and 62.5 %, 50, 55 and 60 %',
    'scenario/fiscal-year.ts firstDayOf',
    'scenario/steps.ts limitOf',
    'scenario/data/nafta-1994.ts nafta1994',
  ),
  computed(
    'NAFTA Article 403(6); SOR/94-14 s. 13(2)',
    'New and refitted plants: 50 % for five or two years',
    'scenario/plant.ts plantLimit',
  ),
  uncomputed(
    'procedure',
    'SOR/94-14 s. 13(3); SOR/94-14 s. 13(4)',
    'Value of the machinery of a new plant; averaging over the years of relief',
  ),
  computed(
    'NAFTA Annex 403.1; SOR/94-14 Schedule IV',
    'List of tariff provisions whose imports are traced',
    'scenario/tracing-list.ts tracingList',
    'scenario/data/annex-403-1.ts annex4031',
  ),
  computed(
    'NAFTA Annex 403.2; SOR/94-14 Schedule V',
    'List of automotive components and materials of heavy-duty goods',
    'scenario/heavy-component.ts heavyComponent',
    'scenario/data/annex-403-2-materials.ts annex4032',
  ),
  uncomputed(
    'not modelled',
    'NAFTA Annex 403.3; SOR/94-14 Schedule VI',
    'Pooling of CAMI with General Motors of Canada',
  ),
  computed(
    'NAFTA Article 404; SOR/94-14 s. 14; SOR/94-14 s. 14(2)',
    'Accumulation: the statements AC and free, and the corrected net cost',
    'origin/builders.ts wholeLine',
    'origin/regional-content.ts regionalContent',
  ),
  uncomputed(
    'stated',
    'SOR/94-14 s. 14(3); SOR/94-14 s. 14(4); SOR/94-14 s. 14(5)',
    'Averages in statements of accumulation, their signature and form',
  ),
  computed(
    'NAFTA Article 405; NAFTA Article 405(1); SOR/94-14 s. 5; SOR/94-14 s. 5(5)',
    'De minimis: 7 % waives the RVC',
    'origin/de-minimis.ts deMinimis',
    'origin/tests/de-minimis-test.ts deMinimisWaiver',
  ),
  uncomputed(
    'stated',
    'SOR/94-14 s. 5(1)',
    'De minimis for materials that fail the tariff shift: part of the fact "Tariff shift"',
  ),
  uncomputed(
    'procedure',
    'NAFTA Articles 406 to 412; SOR/94-14 s. 15; SOR/94-14 s. 16; SOR/94-14 s. 17',
    'Fungible goods, accessories, indirect materials, packaging, transshipment, insufficient information',
  ),
  computed(
    'NAFTA Article 415; SOR/94-14 s. 2; SOR/94-14 s. 2(1)',
    'Definitions: excluded costs, traced material, automotive component',
    'origin/net-cost.ts netCost',
    'scenario/tracing-list.ts tracingList',
    'scenario/heavy-component.ts heavyComponent',
  ),
  uncomputed('books', 'SOR/94-14 s. 3', 'Conversion of currency'),
  uncomputed('books', 'SOR/94-14 Schedule VII', 'Reasonable allocation of costs'),
  uncomputed('books', 'SOR/94-14 Schedule XI', 'Non-allowable interest costs'),
];
