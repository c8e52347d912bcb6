/** Nouns for what people negotiate about: safe to name in another wording, whatever the sentence they in. Singular; no persons, no courts, no bodies. */
export const MATTERS =
  `account agreement allowance app appointment apartment area article assembly attic audit awning bakery balcony barn basement bathroom battery
bike bill boat boiler bond bonus book booking booth border boundary box bread break bridge budget building bus business cabin cake camera camp
canteen car card cargo caravan carpet cattle cellar ceremony certificate charge check cheque choir claim class clause cleaning clinic clock clothing club coal code
commission compensation concert condition consent construction container contract cost cottage counter course cover crane credit crop cupboard custody
damage data date deadline deal debt deed delivery deposit design desk dinner discount ditch dock dog donation drain drainage driveway drying dues
electricity engine entrance equipment estate event exam exhibition expense extension factory farm fee feed fence ferry festival film fine firewood
flat flight floor flour food footage form foundation freight fridge fuel fund funeral furniture garage garden gas gate generator grade grading grain grant grave grazing
guarantee gym hall harbour harvest hay heating hedge herd holiday hospital hotel house housing increase inheritance inspection insurance
interest inventory investment invoice irrigation issue item job jewellery junction key kiln kitchen labour lake land lane laptop laundry lawn layout lease lecture
lesson letter library licence lift lighting list load loan location log logo lorry lunch machine mail maintenance manuscript map margin meal meeting membership menu merger
milestone milk mill mobile model money mooring mortgage mould mower music network noise note notice nursery offer office oil orchard order
outing oven overtime packaging page paint painting panel paper park parking part partnership pasture patch path pay payment payout pension permit phone photo photos piano
picture pipe pitch plan plant platform playground plot plumbing plot policy pond pool porch port post poster practice premises premium press price printer prize procedure product production profit programme project
proposal property pump purchase quality quote quota railing raise ramp range rate ration recipe recording refund rehearsal release remedy renovation rent rental repair report
request research reserve result review ring road roof room rota roster route royalty rule safety salary sale sample scaffold scaffolding schedule school scholarship security seed
service session settlement sewer share shed shelter shift ship shipment shop shower sign signature skip slot sofa software soil song sound spec
specification sponsorship stable stage staircase stairs stairwell stall statement station stock storage store stove studio study subscription supplement supply
survey system table tank tariff tax tender term text theatre tiles timber timetable tip title tool toolbox tour tower tractor trailer training transfer
translation transport treatment tree trial trip truck tuition turbine tv uniform unit upgrade vacation valuation van vehicle venue visit voucher wage wall ward warehouse
warranty washing waste water website wedding wheat wheelbarrow window wiring wood work workshop yard`
    .split(/\s+/u)
    .filter((noun) => noun !== '');

/** Words that may stand between the article and the noun and are kept; others are left out. */
export const PLAIN_MODIFIERS =
  `new old late early first second third next last monthly weekly yearly annual daily unpaid missing extra joint shared common upper lower
front spare small big large long short green red blue white black grey yellow summer winter autumn spring christmas easter saturday sunday monday tuesday wednesday thursday friday
family company community village kitchen garden roof office public private local final revised amended original current previous wrong right left outside inside main side top bottom double single
night day morning evening afternoon electric holiday birthday credit bank insurance service sick maternity paternity`
    .split(/\s+/u)
    .filter((word) => word !== '');
