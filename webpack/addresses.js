/** The address that manifest.xml is written with; a build replaces it by the one it is made for. */
const developmentOrigin = 'https://localhost:3000';

/**
 * The base address of a build, without a final slash: `--env origin=https://addins.example.com`.
 * Throws a sentence when it is not a plain https address, because Excel would refuse the add-in.
 */
function baseAddress(origin = developmentOrigin) {
  let address;
  try {
    address = new URL(origin);
  } catch {
    throw new Error(`origin is "${origin}": write a full address, https://addins.example.com`);
  }
  const { protocol, search, hash, username } = address;
  if (protocol !== 'https:' || search || hash || username) {
    throw new Error(`origin is "${origin}": Excel takes only a plain https address`);
  }
  return address.href.replace(/\/+$/, '');
}

/** The text with every development address replaced. */
function withAddress(text, base) {
  return text.replaceAll(developmentOrigin, base);
}

module.exports = { baseAddress, developmentOrigin, withAddress };
