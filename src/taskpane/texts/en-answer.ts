const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Answering a customer's request, in English. */
export const answer = {
  answer: {
    heading: 'Answer a request',
    about:
      'A customer asks where your parts originate: choose its file. What this workbook proves is filled in, part by part as you confirm it; no cost of yours goes along.',
    file: "Your customer's file",
    reading: 'Reading the request and this workbook',
    asked: (id: string, buyer: string, supplier: string) =>
      buyer === '' ? `Request ${id} to ${supplier}` : `Request ${id} of ${buyer} to ${supplier}`,
    period: (agreement: string, from: string, to: string) => `${agreement}, ${from} to ${to}`,
    judgeBy: 'Judge by',
    asItSays: 'what the workbook says',
    pieces: 'Pieces that a cost sheet is for',
    currency: 'Currency of your cost sheets',
    unitsHint: 'Needed only where you state an amount.',
    askedIn: (currency: string) =>
      `Needed only where you state an amount, which is asked in ${currency}.`,
    place: (part: string) => `${part}: calculated in`,
    nowhere: 'nowhere: leave it blank',
    statement: (part: string) => `${part}: statement`,
    confirm: (part: string, proof: string) => `${part} is about ${proof}: fill it`,
    kinds: {
      originating: 'originating',
      rvc: 'originating, with its RVC',
      'non-originating': 'not originating',
      traced: 'traced value, an amount',
    },
    more: (count: number) => `Show ${many(count, 'more part', 'more parts')}`,
    unseen: (count: number) =>
      `${many(count, 'further part is', 'further parts are')} not shown, and left blank.`,
    seen: 'What your customer will see',
    cell: 'Cell',
    before: 'Before',
    now: 'Now',
    follows: (text: string) => `${text} (follows by itself)`,
    nothing: 'Nothing yet: confirm a part.',
    nothingElse: 'Every other part of the file stays as it came. The certification is left to you.',
    open: (count: number) => `Open the filled request (${many(count, 'answer', 'answers')})`,
    opened:
      'The filled request is open as a new workbook, or a file among your downloads. Complete the certification and send it.',
    again: 'Read this workbook again',
  },
};
