const CURRENCY =
  /^(USD|MXN|CAD|EUR|GBP|JPY|CNY|RMB|KRW|BRL|ARS|CLP|COP|CHF|INR|TWD|THB|PLN|CZK|HUF|SEK|DKK|NOK|TRY|DLS|MN|M\.N\.|US\$|MX\$|CA\$|C\$|AR\$|R\$|[$€£¥])$/iu;

/** Whether a text is a currency and nothing else: "USD", "MX$", "€". */
export const isCurrency = (text: string): boolean => CURRENCY.test(text.trim());
