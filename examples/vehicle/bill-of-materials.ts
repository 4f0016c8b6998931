/**
 * An illustrative bill of materials of a mid-size SUV assembled in Mexico, in US dollars per vehicle.
 * No figure is a manufacturer's: the systems follow published teardowns, the mix of origins the
 * AALA lists, the tariff codes the Harmonized Tariff Schedule; costs and statements are invented.
 */
export interface BillLine {
  readonly system: string;
  readonly part: string;
  readonly tariffCode: string;
  readonly origin: string;
  readonly statement: string;
  readonly cost: number;
}

/** System, then its lines: part | tariff code | origin | statement | cost. */
const SYSTEMS: Readonly<Record<string, string>> = {
  Engine: `
    Engine, 3.6 L V6, dressed | 8407.34 | US | RVC 83% | 2310.00
    Engine mounts, set | 8708.99 | MX | RVC 78% | 46.20
    Starter motor | 8511.40 | MX | RVC 71% | 58.40
    Alternator, 180 A | 8511.50 | JP |  | 96.75
    Ignition coils, set of six | 8511.30 | MX | RVC 72% | 64.10
    Spark plugs, set of six | 8511.10 | JP |  | 21.30
    Engine control module | 8537.10 | HU |  | 118.00
    Air intake manifold | 8409.91 | US | RVC 88% | 52.60
    Air cleaner assembly | 8421.31 | MX | RVC 84% | 33.15
    Air filter element | 8421.99 | US | originating | 6.40
    Oil filter | 8421.23 | US | RVC 91% | 4.85
    Accessory drive belt | 4010.32 | MX | originating | 9.70
    Belt tensioner | 8483.50 | CA | RVC 82% | 18.90
    Fuel injectors, set of six | 8409.91 | JP |  | 94.50
    High-pressure fuel pump | 8413.30 | DE |  | 72.30
    Throttle body | 8409.91 | MX | RVC 77% | 41.80
    Engine covers and shields | 3926.30 | MX | VNM 3.20 | 22.40`,
  'Transmission and driveline': `
    Automatic transmission, nine-speed | 8708.40 | US | RVC 81% | 1485.00
    Torque converter | 8708.40 | US | RVC 84% | 148.00
    Transmission control module | 8537.10 | CN |  | 64.20
    Transmission oil cooler | 8708.91 | MX | RVC 79% | 31.60
    Gear selector and cable | 8708.99 | MX | RVC 76% | 38.45
    Half shafts, front pair | 8708.50 | MX | RVC 80% | 122.00
    Half shafts, rear pair | 8708.50 | MX | RVC 80% | 109.50
    Power transfer unit | 8708.50 | US | RVC 86% | 214.00
    Propeller shaft | 8708.50 | MX | RVC 82% | 88.70
    Rear drive module | 8708.50 | US | RVC 85% | 268.00
    All-wheel-drive coupling | 8708.50 | JP |  | 131.00
    Constant velocity joint boots | 4016.93 | MX | originating | 7.90`,
  'Cooling and air conditioning': `
    Radiator | 8708.91 | MX | RVC 82% | 64.30
    Condenser | 8415.90 | MX | RVC 80% | 48.20
    Cooling fan module | 8414.59 | MX | RVC 74% | 61.75
    Water pump | 8413.30 | US | RVC 79% | 36.90
    Thermostat housing | 8409.91 | CA | RVC 83% | 14.35
    Coolant hoses, set | 4009.31 | MX | RVC 81% | 32.60
    Coolant reservoir | 3926.90 | MX | VNM 1.10 | 8.20
    Air conditioning compressor | 8414.30 | TH |  | 118.40
    HVAC module | 8415.20 | MX | RVC 76% | 186.00
    HVAC control head | 8537.10 | CN |  | 42.75
    Refrigerant lines, set | 8415.90 | MX | RVC 83% | 44.10
    Cabin air filter | 8421.39 | MX | originating | 5.25`,
  'Fuel and exhaust': `
    Fuel tank, multilayer | 8708.99 | US | RVC 87% | 96.40
    Fuel pump module | 8413.30 | MX | RVC 71% | 68.90
    Fuel lines, set | 4009.31 | MX | RVC 80% | 27.30
    Filler neck and cap | 8708.99 | MX | RVC 82% | 17.80
    Evaporative canister | 8421.39 | MX | RVC 77% | 26.45
    Exhaust manifolds with close-coupled catalysts | 8421.39 | MX | RVC 76% | 312.00
    Under-floor catalytic converter | 8421.39 | ZA |  | 148.00
    Muffler and tailpipes | 8708.92 | MX | RVC 85% | 98.60
    Exhaust hangers and clamps | 8708.92 | MX | RVC 88% | 11.20
    Oxygen sensors, set of four | 9027.10 | DE |  | 58.00`,
  'Body structure': `
    Body-in-white floor, stampings | 8708.29 | MX | RVC 88% | 498.00
    Body-in-white side frames | 8708.29 | MX | RVC 89% | 386.00
    Roof panel and bows | 8708.29 | MX | RVC 90% | 124.00
    Engine cradle | 8708.99 | MX | RVC 86% | 162.00
    Rear subframe | 8708.99 | MX | RVC 86% | 118.00
    Cross-car beam | 8708.29 | MX | RVC 84% | 63.50
    Hot-stamped pillars, set | 8708.29 | US | RVC 92% | 184.00
    Bumper beam, front | 8708.10 | US | RVC 93% | 61.20
    Bumper beam, rear | 8708.10 | US | RVC 93% | 48.40
    Structural adhesives and sealers | 3506.91 | US | VNM 6.50 | 58.00
    Sheet steel, exposed panels | 7210.49 | US | VNM 4.00 | 214.00
    Sheet steel, structural | 7225.92 | KR |  | 96.00
    Weld studs and nuts | 7318.16 | CN |  | 24.60
    Corrosion coatings | 3208.90 | US | VNM 5.10 | 88.50`,
  Closures: `
    Hood, aluminium | 8708.29 | US | RVC 87% | 118.00
    Front doors, pair | 8708.29 | MX | RVC 86% | 262.00
    Rear doors, pair | 8708.29 | MX | RVC 86% | 238.00
    Liftgate | 8708.29 | MX | RVC 84% | 164.00
    Power liftgate drive | 8501.31 | CN |  | 58.30
    Door latches, set | 8301.20 | MX | RVC 73% | 72.40
    Hood latch | 8301.20 | MX | RVC 79% | 12.60
    Door hinges, set | 8302.10 | MX | RVC 88% | 34.20
    Window regulators, set | 8708.29 | MX | RVC 74% | 86.40
    Window lift motors, set | 8501.31 | CN |  | 49.60
    Outside handles, set | 8302.30 | MX | RVC 70% | 41.20
    Door seals, set | 4016.93 | MX | RVC 84% | 96.50
    Key cylinder set | 8301.20 | JP |  | 22.40
    Exterior mirrors, pair | 7009.10 | MX | RVC 72% | 138.00`,
  Glass: `
    Windshield, laminated | 7007.21 | MX | RVC 88% | 84.00
    Door glass, set | 7007.11 | MX | RVC 90% | 71.20
    Backlite, heated | 7007.11 | MX | RVC 87% | 44.80
    Quarter glass, pair | 7007.11 | US | RVC 91% | 32.60
    Sunroof module | 8708.29 | US | RVC 74% | 286.00`,
  'Exterior trim and lighting': `
    Front fascia | 8708.10 | MX | RVC 85% | 118.50
    Rear fascia | 8708.10 | MX | RVC 85% | 104.20
    Grille assembly | 8708.29 | CA | RVC 83% | 54.30
    Headlamps, LED, pair | 8512.20 | MX | RVC 70% | 318.00
    Tail lamps, LED, pair | 8512.20 | MX | RVC 72% | 164.00
    Fog lamps, pair | 8512.20 | CN |  | 46.20
    Wiper system, front | 8512.40 | MX | RVC 71% | 54.60
    Wiper system, rear | 8512.40 | CN |  | 28.70
    Washer reservoir and pump | 8413.60 | MX | RVC 78% | 16.40
    Roof rails | 8708.29 | CA | RVC 86% | 58.90
    Body mouldings, set | 8708.29 | MX | RVC 82% | 66.30
    Badges | 8310.00 | CN |  | 9.40
    Horns, pair | 8512.30 | CN |  | 11.90`,
  Suspension: `
    Front struts, pair | 8708.80 | MX | RVC 81% | 108.00
    Rear shock absorbers, pair | 8708.80 | MX | RVC 82% | 62.40
    Coil springs, set | 7320.20 | CA | RVC 90% | 58.70
    Control arms, front | 8708.80 | US | RVC 85% | 94.20
    Control arms, rear | 8708.80 | US | RVC 85% | 88.10
    Stabiliser bars | 8708.80 | CA | RVC 88% | 42.30
    Stabiliser links, set | 8708.80 | CA | RVC 80% | 18.40
    Steering knuckles, aluminium | 8708.80 | MX | RVC 83% | 96.00
    Wheel hub units, front | 8708.99 | US | RVC 78% | 84.60
    Wheel hub units, rear | 8708.99 | JP |  | 79.20
    Suspension bushings, set | 8708.80 | MX | RVC 78% | 31.50`,
  Steering: `
    Electric power steering gear | 8708.94 | US | RVC 77% | 316.00
    Steering column | 8708.94 | MX | RVC 79% | 124.00
    Steering wheel, leather | 8708.94 | MX | RVC 76% | 78.40
    Steering angle sensor | 9031.80 | DE |  | 21.60
    Intermediate shaft | 8708.94 | MX | RVC 84% | 26.30`,
  Brakes: `
    Front calipers, pair | 8708.30 | MX | RVC 78% | 94.00
    Rear calipers with electric parking brake | 8708.30 | KR |  | 138.00
    Brake discs, set | 8708.30 | CA | RVC 87% | 92.40
    Brake pads, set | 8708.30 | MX | RVC 74% | 44.30
    Brake booster and master cylinder | 8708.30 | US | RVC 76% | 86.50
    Stability control unit | 8708.30 | DE |  | 162.00
    Wheel speed sensors, set | 9031.80 | CN |  | 26.80
    Brake lines and hoses | 8708.30 | MX | RVC 83% | 37.20`,
  'Wheels and tyres': `
    Aluminium wheels, set of four | 8708.70 | CN |  | 268.00
    Tyres, set of four | 4011.10 | US | RVC 80% | 356.00
    Compact spare wheel and tyre | 8708.70 | CN |  | 46.50
    Tyre pressure sensors, set | 9026.20 | CN |  | 38.40
    Wheel nuts | 7318.16 | US | originating | 8.30
    Jack and tools | 8425.42 | CN |  | 17.60`,
  Seats: `
    Front seats, power, pair | 9401.20 | MX | RVC 79% | 742.00
    Rear seat, split | 9401.20 | MX | RVC 81% | 428.00
    Seat adjusters and motors | 9401.90 | US | RVC 75% | 148.00
    Seat heaters and controls | 8516.80 | CN |  | 44.60
    Seat belts, set of five | 8708.21 | MX | RVC 73% | 148.00
    Head restraints, set | 9401.90 | MX | RVC 84% | 52.30`,
  Interior: `
    Instrument panel | 8708.29 | MX | RVC 82% | 286.00
    Centre console | 8708.29 | MX | RVC 80% | 154.00
    Door trim panels, set | 8708.29 | MX | RVC 81% | 238.00
    Headliner | 8708.29 | US | RVC 86% | 84.50
    Carpet and insulation | 5703.30 | US | RVC 85% | 78.60
    Pillar trims, set | 8708.29 | MX | RVC 84% | 62.20
    Load floor and cargo trim | 8708.29 | US | RVC 88% | 74.30
    Sun visors, pair | 8708.29 | MX | RVC 77% | 32.40
    Grab handles and hooks | 3926.30 | CN |  | 12.80
    Floor mats | 5703.30 | CA | RVC 86% | 28.40
    Interior lamps | 8512.20 | CN |  | 24.60`,
  'Occupant safety': `
    Driver airbag | 8708.95 | MX | RVC 72% | 58.20
    Passenger airbag | 8708.95 | MX | RVC 72% | 66.40
    Side airbags, pair | 8708.95 | MX | RVC 71% | 71.80
    Curtain airbags, pair | 8708.95 | MX | RVC 71% | 98.00
    Airbag inflators, service set | 8708.95 | JP |  | 62.00
    Restraint control module | 8537.10 | CN |  | 54.70
    Crash sensors | 9031.80 | DE |  | 28.40`,
  'Electrical and electronics': `
    Main wiring harness | 8544.30 | MX | RVC 71% | 412.00
    Engine wiring harness | 8544.30 | MX | RVC 70% | 138.00
    Door and body harnesses | 8544.30 | MX | RVC 72% | 196.00
    Battery, 12 V AGM | 8507.10 | US | RVC 86% | 82.40
    Battery cables | 8544.30 | MX | RVC 76% | 28.90
    Fuse and relay box | 8537.10 | MX | RVC 70% | 64.30
    Body control module | 8537.10 | CN |  | 92.50
    Instrument cluster | 9029.20 | JP |  | 148.00
    Infotainment head unit | 8527.21 | MX | VNM 168.00 | 274.00
    Centre display, 8 inch | 8528.59 | CN |  | 118.00
    Telematics unit | 8517.62 | TH |  | 72.60
    Speakers and amplifier | 8518.29 | CN |  | 88.40
    Antenna module | 8529.10 | MX | RVC 74% | 21.30
    Keyless entry module and fobs | 8526.92 | TW |  | 48.20
    Front radar | 8526.10 | HU |  | 96.00
    Front camera | 8525.80 | JP |  | 102.00
    Rear camera | 8525.80 | CN |  | 31.50
    Parking sensors, set | 9031.80 | KR |  | 38.70
    Switch packs | 8536.50 | MX | RVC 70% | 58.60
    Power outlets and USB ports | 8536.69 | CN |  | 16.40`,
  'Fluids, fasteners and small parts': `
    Engine oil and coolant, first fill | 2710.19 | US | originating by shift | 21.40
    Refrigerant, first fill | 2903.39 | US | VNM 2.60 | 14.80
    Brake fluid, first fill | 3819.00 | US | traced 0 | 3.10
    Fasteners, general | 7318.15 | US 60%; CN 40% | VNM 2.20 | 96.00
    Clips and retainers | 3926.90 | MX | free 14.10 | 18.20
    Labels and manuals | 4911.99 | MX |  | 6.30
    Adhesive tapes | 3919.10 | US | RVC 88% | 12.60
    Grommets and plugs | 4016.99 | MX | AC 7.40/0.90 | 7.40`,
  Conversion: `
    Direct labour, body and paint | | MX | labour | 338.00
    Direct labour, general assembly | | MX | labour | 512.00
    Plant overhead | | MX | overhead | 1386.00
    Tooling and engineering, allocated | | US | overhead | 624.00`,
};

const linesOf = ([system, table]: readonly [string, string]): readonly BillLine[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [part = '', tariffCode = '', origin = '', statement = '', cost = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      return { system, part, tariffCode, origin, statement, cost: Number(cost) };
    });

/** Every line, in the order of the sheet: materials first, conversion costs last. */
export const BILL_OF_MATERIALS: readonly BillLine[] = Object.entries(SYSTEMS).flatMap(linesOf);

/** The statements that take a line out of the materials. */
export const isConversion = (line: BillLine): boolean => line.system === 'Conversion';
