/** Hands a file that the page made to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has the bytes by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
