import { phraseSet } from './lists.js';
import { fold } from '../tokens.js';

/** Countries, US states and continents: regions that Safe Harbor lets stay. */
const REGIONS = phraseSet(`
  alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; georgia; hawaii; idaho; illinois; indiana; iowa;
  kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri; montana; nebraska; nevada;
  new hampshire; new jersey; new mexico; new york; new york state; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania;
  rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia; washington state; west virginia; wisconsin; wyoming;
  puerto rico; guam; district of columbia;
  united states; united states of america; usa; us; america; united kingdom; uk; england; scotland; wales; ireland; northern ireland; britain;
  great britain; canada; mexico; brazil; argentina; chile; colombia; peru; venezuela; ecuador; bolivia; paraguay; uruguay; guatemala; honduras;
  el salvador; nicaragua; costa rica; panama; cuba; haiti; jamaica; dominican republic; trinidad; bahamas; barbados; spain; portugal; france;
  germany; italy; switzerland; austria; belgium; netherlands; the netherlands; holland; luxembourg; denmark; sweden; norway; finland; iceland;
  poland; czech republic; czechia; slovakia; hungary; romania; bulgaria; greece; turkey; ukraine; russia; belarus; serbia; croatia; bosnia;
  slovenia; albania; kosovo; macedonia; montenegro; estonia; latvia; lithuania; moldova;
  egypt; morocco; algeria; tunisia; libya; sudan; south sudan; ethiopia; eritrea; somalia; kenya; uganda; tanzania; rwanda; burundi; congo;
  nigeria; ghana; senegal; mali; cameroon; angola; zambia; zimbabwe; mozambique; malawi; botswana; namibia; south africa; madagascar; liberia;
  sierra leone; ivory coast; israel; palestine; jordan; lebanon; syria; iraq; iran; saudi arabia; yemen; oman; qatar; kuwait; bahrain; uae;
  united arab emirates; afghanistan; pakistan; india; bangladesh; nepal; bhutan; sri lanka; china; taiwan; hong kong; japan; korea; south korea;
  north korea; mongolia; vietnam; thailand; laos; cambodia; myanmar; burma; malaysia; singapore; indonesia; philippines; the philippines;
  australia; new zealand; fiji; samoa; tonga; kazakhstan; uzbekistan; armenia; azerbaijan;
  europe; asia; africa; south america; north america; central america; latin america; oceania; antarctica; middle east; the middle east;
  southeast asia; sub saharan africa; deutschland; espana; brasil; frankreich; spanien; alemania; francia; estados unidos; etats unis; allemagne;
  osterreich; schweiz; bayern; ontario; quebec; alberta; manitoba; saskatchewan; nova scotia; british columbia; new brunswick; midwest;
  the midwest; new england; pacific northwest; appalachia; earth; mars; english; spanish; french; german; portuguese; italian; chinese; arabic;
  french guiana
`);

export function isRegion(name: string): boolean {
  return REGIONS.has(fold(name).replace(/[^a-z]+/g, ' ').trim());
}
