import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Types into cells as a keyboard does ("70%" is a percentage), and saves as Excel's format. */
const MACRO = `Sub TypeInto(source As String, typedList As String, target As String)
  Dim asHidden(0) As New com.sun.star.beans.PropertyValue
  asHidden(0).Name = "Hidden"
  asHidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, asHidden())
  fileAccess = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  stream = createUnoService("com.sun.star.io.TextInputStream")
  stream.setInputStream(fileAccess.openFileRead(ConvertToURL(typedList)))
  stream.setEncoding("UTF-8")
  Do While Not stream.isEOF()
    entry = Split(stream.readLine(), Chr(9))
    If UBound(entry) = 2 Then
      cell = document.Sheets.getByName(entry(0)).getCellRangeByName(entry(1))
      On Error Resume Next
      cell.setFormula(entry(2))
      On Error GoTo 0
    End If
  Loop
  stream.closeInput()
  Dim asExcel(0) As New com.sun.star.beans.PropertyValue
  asExcel(0).Name = "FilterName"
  asExcel(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(ConvertToURL(target), asExcel())
  document.close(True)
End Sub`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** A profile of its own with the macro in its standard library, which the first start makes. */
function profileWithMacro(folder: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--norestore', '--terminate_after_init']);
  const library = join(folder, 'profile', 'user', 'basic', 'Standard');
  mkdirSync(library, { recursive: true });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  writeFileSync(
    join(library, 'Typing.xba'),
    `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">${escaped(MACRO)}</script:module>`,
  );
  writeFileSync(
    join(library, 'script.xlb'),
    `${head}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Typing"/></library:library>`,
  );
  return profile;
}

/**
 * A workbook as LibreOffice saves it after somebody typed into its cells ("Answers!H5"); null where
 * LibreOffice is not installed.
 */
export function typedInLibreOffice(
  bytes: Uint8Array,
  typed: Readonly<Record<string, string>>,
): Uint8Array | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'typing-'));
  try {
    const [source, list, target] = ['in.xlsx', 'typed.txt', 'out.xlsx'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(source, bytes);
    const lines = Object.entries(typed).map(([cell, text]) =>
      [...cell.split('!'), text].join('\t'),
    );
    writeFileSync(list, lines.join('\n'));
    const call = `macro:///Standard.Typing.TypeInto("${source}","${list}","${target}")`;
    const ran = spawnSync(
      'soffice',
      [profileWithMacro(folder), '--headless', '--norestore', call],
      {
        encoding: 'utf8',
        timeout: 100_000,
      },
    );
    // it may stumble when it ends: what counts is the file it wrote
    if (!existsSync(target)) throw new Error(`LibreOffice wrote nothing: ${ran.stderr}`);
    return readFileSync(target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
