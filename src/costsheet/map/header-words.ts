/**
 * Words of column headings in English, Spanish, French, German and Portuguese, folded: lower case, no
 * accents, no dots. A word stands for whole words of a heading.
 */
export const words = {
  /** what is paid or what it costs, without saying for how many */
  money:
    'cost costs costo costos coste costes custo custos cout couts kosten price prices precio precios preco precos prix preis preise value valor valores valeur wert vlr vr amount amt importe importes montant montants betrag betrage',
  price: 'price prices precio precios preco precos prix preis preise',
  value: 'value valor valores valeur wert vlr vr',
  total:
    'total totale totaux extended extd ext line linea linha ligne gesamt gesamtpreis gesamtkosten summe suma soma somme subtotal sub importe montant betrag amount amt zeilenwert positionswert',
  unit: 'unit units unitario unitaria unitaire unitaires each ea piece pieza peca einzel einzelpreis einheitspreis stuckpreis stuckkosten einzelkosten pu per pro por unidad unidade unitcost unitprice rate',
  /** German compounds that say by themselves what is paid for one, or for all */
  onePrice: 'einzelpreis einheitspreis stuckpreis stuckkosten einzelkosten unitcost unitprice pu',
  allPrice: 'gesamtpreis gesamtkosten zeilenwert positionswert extcost extprice linecost',
  quantity:
    'qty qtys quantity quantities qnty quant count pcs cantidad cant cantidades ctd quantite quantites qte qtes nombre menge mengen anzahl stuckzahl stuck quantidade quantidades qtd qtde qde unidades usage',
  origin:
    'origin origen origine origem ursprung ursprungsland herkunft herkunftsland provenance procedencia procedence coo country pais pays land countries paises made fabricado fabrique hergestellt',
  tariff:
    'hs hts htsus tariff tarif tarifaire tarifaria tarifario douanier douaniere arancel arancelaria arancelario taric ncm zolltarif zolltarifnummer warennummer warentarifnummer fraccion tigie sh nomenclature schedule statistische statistiknummer',
  supplier:
    'supplier suppliers vendor vendors manufacturer maker mfr source proveedor proveedores fabricante productor fournisseur fournisseurs fabricant lieferant lieferanten hersteller zulieferer fornecedor fornecedores',
  part: 'part parts pn partno partnumber sku item article articulo articulos artikel artikelnummer teil teile teilenummer teilenr sachnummer materialnummer pieza piezas parte partes peca pecas piece pieces reference referencia ref code codigo clave id component componente composant bauteil',
  number:
    '# no nr number num numero numeros nummer id code codigo clave ref reference referencia sku',
  description:
    'description descripcion descricao desc designation denominacion denominacao libelle bezeichnung benennung name nombre nom nome concepto concept detalle material componente component composant titel title item',
  model:
    'model models modelo modelos modele modeles modell modelle vehicle vehiculo vehicule veiculo fahrzeug variant variante carline baureihe version trim program programa programme',
  /** how deep a line stands in an indented bill of materials */
  level: 'level lvl lv nivel niveau stufe ebene strukturstufe',
  /** a country that is not where the part was made */
  otherCountry:
    'destination destino zielland bestimmungsland market mercado marche markt export exportacion exportation versand versendung shipping ship embarque envio delivery lieferung sale sales venta vente',
  currency: 'currency cur ccy moneda divisa devise monnaie wahrung moeda',
  statement:
    'statement statements declaration declaracion declaracao erklarung certificate certificado certificat affidavit lieferantenerklarung',
  /** whether a part originates, or under which agreement: a statement where the cells hold words */
  originates:
    'originating originates originario originaria originarios originarias originante originaire originaires ursprungsware ursprungseigenschaft usmca tmec mec nafta tlcan tlc cusma aceum alena',
  american: 'us usa american americano americain eeuu eua',
  content: 'content contenido conteudo contenu value valor valeur anteil wert',
  /** measured, dated or linked: a number that is no money, whatever else the heading says */
  notMoney:
    'weight peso poids gewicht masse mass massa kg grams size medida dimension length largo ancho date fecha datum data lead delay delai delais plazo lieferzeit link links lien liens url enlace web age year percent pct margin marge margen hours hour hrs horas heures stunden minutes scrap',
  /** money, but not what the line costs the producer */
  otherMoney:
    'order commande pedido previous prior old last anterior previo precedente ancien ancienne antigo alt alter vorjahr target objetivo cible ziel zielpreis meta sale sales selling vente venta venda verkauf verkaufspreis msrp retail list budget tax taxes iva vat mwst freight flete discount descuento remise deposit margin marge margen savings',
} as const;

export type WordList = keyof typeof words;
