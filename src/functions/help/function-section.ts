import type { FunctionDefinition } from '../catalogue';
import { isFailure, type CellResult } from '../cell-result';
import { NAMESPACE } from '../ids';
import { code, escape, paragraph, table } from './html';
import type { HelpWords } from './words';

/** The part of the help page about one function; its id is the anchor of helpUrl. */
export function functionSection(definition: FunctionDefinition, words: HelpWords): string {
  const { id, description, parameters, example, source, help } = definition;
  const rows = parameters.map((parameter) => [
    code(parameter.name),
    parameter.dimensionality === 'matrix' ? words.range : words.value,
    parameter.optional ? words.optional : words.required,
    escape(parameter.description),
  ]);
  return [
    `<section><h3 id="${id}">${NAMESPACE}.${id}</h3>`,
    paragraph(description),
    `<pre>=${NAMESPACE}.${id}(${escape(syntax(definition))})</pre>`,
    table(words.parameterHead, rows),
    `<p>${words.example} ${code(example.formula)} ${words.gives} ${code(shown(example.result))}</p>`,
    ...help.map(paragraph),
    `<p class="source">${escape(words.source(source))}</p></section>`,
  ].join('\n');
}

const syntax = ({ parameters }: FunctionDefinition): string =>
  parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');

function shown(result: CellResult): string {
  if (isFailure(result)) return result.error;
  if (Array.isArray(result))
    return result.map((row: readonly unknown[]) => row.join(', ')).join('; ');
  return typeof result === 'boolean' ? String(result).toUpperCase() : String(result);
}
