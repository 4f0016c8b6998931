import type { SettingName } from './names';

export interface SettingsText {
  readonly title: string;
  readonly forEveryone: string;
  readonly settings: Readonly<
    Record<
      SettingName,
      {
        readonly label: string;
        readonly note: string;
        readonly listTitle: string;
        readonly listMessage: string;
      }
    >
  >;
  readonly version: string;
  readonly computedWith: string;
  readonly computedWithNote: string;
  readonly scenarios: string;
  readonly names: string;
  readonly goods: string;
}

/** What stands on the settings sheet: it must be clear to a reader who has no add-in. */
export const settingsText: SettingsText = {
  title: 'NAFTA settings',
  forEveryone:
    'The rules of origin in this workbook follow the cells below. Without the NAFTA origin add-in the results stay as last computed and do not follow a change.',
  settings: {
    NAFTA_SCENARIO: {
      label: 'Scenario',
      note: 'NAFTA_SCENARIO: the law or proposal that is applied. Terms may follow: us-2017-10; us base = materials',
      listTitle: 'Not in the list',
      listMessage:
        'Keep it if it is a scenario with terms, such as usmca-2020; rvc = 80%. The formulas say so if they cannot read it.',
    },
    NAFTA_GOOD: {
      label: 'Good',
      note: 'NAFTA_GOOD: what the workbook is about: a class of goods, or its tariff code such as 8708.30',
      listTitle: 'Not in the list',
      listMessage: 'Keep it if it is a tariff code, such as 8708.30 or 8407.34.',
    },
    NAFTA_DATE: {
      label: 'Date',
      note: 'NAFTA_DATE: the day whose requirements count. Blank: the last step of the scenario',
      listTitle: '',
      listMessage: '',
    },
  },
  version: 'Sheet version',
  computedWith: 'Computed with',
  computedWithNote: 'the version that set up this sheet',
  scenarios: 'Scenarios',
  names: 'Name',
  goods: 'Goods',
};
