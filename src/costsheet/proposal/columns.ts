import { proposalColumns, type ProposalColumn } from '../../scenario';
import { fold } from '../words';

/** Where each column stands; -1 where the table has none. */
export type ColumnPlaces = Readonly<Record<ProposalColumn, number>>;

/** What a header may say, in three languages, folded. */
const HEADERS: Readonly<Record<ProposalColumn, readonly string[]>> = {
  Name: ['name', 'term', 'nombre', 'termino', 'nom', 'terme'],
  Value: ['value', 'valor', 'valeur'],
  Unit: ['unit', 'unidad', 'unite'],
  From: ['from', 'desde', 'a partir de', 'des'],
  Good: ['good', 'bien', 'mercancia', 'produit'],
  Source: ['source', 'fuente'],
  Status: ['status', 'confidence', 'estado', 'estatus', 'confianza', 'statut', 'etat', 'confiance'],
};

/** The columns by the header in the first row; null where that row is no header. */
export function headerIn(row: readonly unknown[]): ColumnPlaces | null {
  const words = row.map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
  const at = (column: ProposalColumn): number =>
    words.findIndex((word) => HEADERS[column].includes(word));
  return at('Name') < 0 || at('Value') < 0 ? null : placesBy(at);
}

/** Without a header the columns stand in their order. */
export const placesInOrder = (): ColumnPlaces =>
  placesBy((column) => proposalColumns.indexOf(column));

function placesBy(at: (column: ProposalColumn) => number): ColumnPlaces {
  return {
    Name: at('Name'),
    Value: at('Value'),
    Unit: at('Unit'),
    From: at('From'),
    Good: at('Good'),
    Source: at('Source'),
    Status: at('Status'),
  };
}
