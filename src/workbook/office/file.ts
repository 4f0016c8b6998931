import { problemOf } from './run';

/** as many bytes as the host hands over at once; it allows 4 MB */
const SLICE = 1024 * 1024;

/** The workbook as a file, as it stands now, saved or not. */
export async function fileBytes(): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data } = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(data as ArrayLike<number>, at);
      at += (data as ArrayLike<number>).length;
    }
    return bytes;
  } finally {
    // the host keeps no more than two files open
    file.closeAsync();
  }
}

/** Opens a file as a new workbook that is not saved yet. */
export async function openNew(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (cause) {
    throw problemOf(cause);
  }
}

const asked = <T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(problemOf(result.error));
    });
  });

/** so many bytes become a text at once: a call takes no more arguments */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}
