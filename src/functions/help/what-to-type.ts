import type { Language } from '../../origin';
import { whatToTypeEs } from './what-to-type-es';
import { whatToTypeFr } from './what-to-type-fr';

/** A situation of the law, what stands on the sheet for it, and where it is said. */
export type Situation = readonly [situation: string, typed: string, provision: string];

export interface WhatToType {
  readonly title: string;
  readonly intro: string;
  readonly head: readonly [string, string, string];
  readonly situations: readonly Situation[];
  /** above the table of Annex 403.2 */
  readonly components: string;
  readonly componentsIntro: string;
  readonly componentsHead: readonly [string, string];
}

const en: WhatToType = {
  title: 'What to type, case by case',
  intro:
    'A cost sheet says with a few words what the Uniform Regulations provide for. Sections are those of SOR/94-14 (NAFTA) unless they say 2020 (SOR/2020-155, USMCA).',
  head: ['Situation', 'On the sheet', 'Provision'],
  situations: [
    [
      'What a material costs under NAFTA',
      'costs: what was paid or the customs value, and what it leaves out of freight, insurance and packing to your plant, duties and taxes that are not recovered, brokerage, waste less scrap',
      '7(1)-(3)',
    ],
    [
      'The same under USMCA: those costs may be taken out of a non-originating material where papers show them',
      'costs: delivered as before; statement: VNM and the lower value',
      '2020: 8(2)-(3)',
    ],
    [
      'Light vehicle: a listed import inside a part, and its value is known',
      'traced 45 (TRACED_VALUE gives it by row of the law); traced 0 if there is none',
      '9(2)(a)-(e), (h)',
    ],
    ['Light vehicle: originating, RVC disclosed', 'RVC 70%', '9(2)(f)'],
    ['Light vehicle: originating, no more is said', 'originating', '9(2)(g)'],
    ['Light vehicle: no statement', 'blank: the whole price is in doubt', '9(2)(i)'],
    [
      'A seller states its average value a unit',
      'traced or VNM and that value',
      '9(8), 10(8), 12(3)',
    ],
    [
      'Self-produced material, not designated',
      'not a line: each of its inputs is one',
      '6(5)(a); 2020: 7(5)',
    ],
    [
      'Self-produced, designated as an intermediate material, originating by its own rule (judge it on a sheet of its own)',
      'one line: its total cost, nothing excluded from it; VNM 0. MAY_DESIGNATE says which may be nested',
      '6(4)(b), 7(4)-(7); 2020: 8(6)-(9)',
    ],
    [
      'Designated, in a light-duty good: it changes the net cost only',
      'one line: its total cost; traced and the listed imports inside',
      '9(9)(a)',
    ],
    [
      'Designated and found not to originate: the designation may be taken back',
      'as not designated: its inputs',
      '7(8)-(10); 2020: 8(10)-(12)',
    ],
    [
      'Accumulation: its producer states net cost and VNM, of the material or as an average a unit',
      'AC 1.40/0.75; the first figure with freight, duties and brokerage to you where the seller left them out',
      '14(2)(a), 14(3)(a); 2020: 9(2)(a)',
    ],
    [
      'Accumulation: its producer states a part of its net cost that holds no VNM',
      'free 0.65',
      '14(2)(b), 14(3)(b); 2020: 9(2)(b)',
    ],
    [
      'Heavy vehicle: an originating engine or gear box, or an assembly or sub-component that holds their listed materials',
      'VNM and the sum its seller states; or RVC 70%; or originating; blank is the whole price',
      '10(1)(d)',
    ],
    [
      'The same, originating by tariff change alone: it has no requirement',
      'VNM and the sum its seller states; originating by shift leaves the whole price in doubt',
      '10(1)(d)(i), (iv)',
    ],
    [
      'Heavy vehicle: a listed material or component that does not originate, made in the territory',
      'at your choice: non-originating (its price), or VNM and what is inside, with statements',
      '10(1)(a), (b), (e)',
    ],
    [
      'Heavy vehicle: any other part that does not originate',
      'non-originating: its price, also where only a piece of it was imported',
      '10(1)(f)',
    ],
    [
      'Heavy vehicle: an engine or gear box of your own making cannot be designated',
      'not a line: each of its materials is one',
      '7(4), 10(9)(a)',
    ],
    [
      'Heavy component from a plant that makes it for light vehicles, too',
      'at your choice: VNM and the value by section 9; the component itself: tracing = listed',
      '10(4)-(5)',
    ],
    [
      'You choose to treat a material as non-originating',
      'treat as non-originating',
      '6(21), 9(9)(e), 10(9)(d)',
    ],
    [
      'Customs found a stated material not to originate, or was not let verify it',
      'non-originating',
      '9(6)-(7), 10(6)-(7)',
    ],
    [
      'Materials that do not shift, worth no more than the de minimis share',
      'fact Tariff shift: yes',
      '5(1); 2020: 5(1)',
    ],
    [
      'Waiver of the RVC: all non-originating value, the ordinary one, within that share',
      'fact Transaction value (F.O.B.), where there is none Total cost',
      '5(5), 5(8); 2020: 5(4)',
    ],
    [
      'New plant: a class, marque, size category and underbody (heavy vehicles: class, marque) new to the assembler in the territory, a new building, 90 % of the machinery never used (USMCA: substantially all new)',
      'facts Plant: new and Plant since: day of the first prototype, with a date; or plant = new',
      '13(2)(a), 13(3); 2020: 20(8)(a)',
    ],
    [
      'Refit: closed for three months on end to convert, then such a vehicle new to the plant',
      'the same with refit',
      '13(2)(b), 8; 2020: 20(8)(b)',
    ],
    [
      'The pooling of CAMI vehicles with those of General Motors of Canada',
      'not modelled',
      '11, Schedule VI (Annex 403.3)',
    ],
  ],
  components: 'Components of heavy-duty vehicles, Annex 403.2',
  componentsIntro:
    'The listed materials have no tariff codes. Engines, gear boxes and their parts of 8708.40 are told by code; 84.09 and 87.06 may hold a sub-component or an assembly, so both readings count until VNM is stated. An originating listed material counts nothing.',
  componentsHead: ['Component', 'Listed materials'],
};

/** What stands on a sheet for each case of the law, in each language. */
export const whatToType: Readonly<Record<Language, WhatToType>> = {
  en,
  es: whatToTypeEs,
  fr: whatToTypeFr,
};
