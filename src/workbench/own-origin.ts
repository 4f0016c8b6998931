/** Reads a file of the server that served this page. The workbench asks no other address. */
export async function readOwn(path: `/${string}`): Promise<Response | null> {
  const address = new URL(path, window.location.origin);
  if (address.origin !== window.location.origin) throw new Error(`${path} is another site`);
  const response = await window.fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}
