export type RequirementSets = Readonly<Record<string, string>>;

/** The sets the manifest demands: what the add-in may use without asking. */
export const declaredRequirements: RequirementSets = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.11',
};

const parts = (version: string): readonly [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** Whether `version` is at most `of`. @example versionWithin('1.9', '1.11') //=> true */
export const versionWithin = (version: string, of: string): boolean => {
  const [major, minor] = parts(version);
  const [ofMajor, ofMinor] = parts(of);
  return major < ofMajor || (major === ofMajor && minor <= ofMinor);
};

/** Office.context.requirements.isSetSupported over these sets; names in any case. */
export const supports =
  (sets: RequirementSets) =>
  (name: string, version: string | number = '1.1'): boolean => {
    const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
    return found !== undefined && versionWithin(String(version), found[1]);
  };
