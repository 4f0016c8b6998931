import { sentences } from './sentences';

export type WireErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented';

const statuses: Partial<Record<WireErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 400,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** What a model object throws; the library rejects with the same code and message. */
export class WireFailure extends Error {
  /** Class.member, filled in where the member was called */
  location = '';

  constructor(
    readonly code: WireErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'WireFailure';
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

export const itemNotFound = (): WireFailure =>
  new WireFailure('ItemNotFound', sentences.itemNotFound);
export const invalidArgument = (message: string = sentences.invalidArgument): WireFailure =>
  new WireFailure('InvalidArgument', message);
export const notModelled = (member: string): WireFailure =>
  new WireFailure('ApiNotFound', sentences.notModelled(member));
export const notStored = (what: string): WireFailure =>
  new WireFailure('NotImplemented', sentences.notStored(what));
