import fightersByCountry from '../../assets/facts/fighters/by-country.json' with { type: 'json' };
import fightersHistory from '../../assets/facts/fighters/history.json' with { type: 'json' };
import fightersIsilStrength from '../../assets/facts/fighters/isil-strength.json' with { type: 'json' };
import fightersOtherPlaces from '../../assets/facts/fighters/other-places.json' with { type: 'json' };
import fightersProfiles from '../../assets/facts/fighters/profiles.json' with { type: 'json' };
import fightersReturnedHeldDead from '../../assets/facts/fighters/returned-held-dead.json' with { type: 'json' };
import fightersSyriaIraq from '../../assets/facts/fighters/syria-iraq.json' with { type: 'json' };
import fightersWomenAndChildren from '../../assets/facts/fighters/women-and-children.json' with { type: 'json' };
import fightersWorldwide from '../../assets/facts/fighters/worldwide.json' with { type: 'json' };
import interpolCounterTerrorism from '../../assets/facts/interpol/counter-terrorism.json' with { type: 'json' };
import interpolDatabases from '../../assets/facts/interpol/databases.json' with { type: 'json' };
import interpolNotices from '../../assets/facts/interpol/notices.json' with { type: 'json' };
import interpolOffices from '../../assets/facts/interpol/offices.json' with { type: 'json' };
import interpolOrganization from '../../assets/facts/interpol/organization.json' with { type: 'json' };
import interpolRules from '../../assets/facts/interpol/rules.json' with { type: 'json' };
import unAgencies from '../../assets/facts/un/agencies.json' with { type: 'json' };
import unCounterTerrorism from '../../assets/facts/un/counter-terrorism.json' with { type: 'json' };
import unOrganization from '../../assets/facts/un/organization.json' with { type: 'json' };
import unOrgans from '../../assets/facts/un/organs.json' with { type: 'json' };
import unPeacekeeping from '../../assets/facts/un/peacekeeping.json' with { type: 'json' };
import unPresidencies from '../../assets/facts/un/presidencies.json' with { type: 'json' };
import unSecretaryGeneral from '../../assets/facts/un/secretary-general.json' with { type: 'json' };
import unSecurityCouncil from '../../assets/facts/un/security-council.json' with { type: 'json' };
import series from '../../assets/facts/series.json' with { type: 'json' };
import topics from '../../assets/facts/topics.json' with { type: 'json' };
import { FactBase } from './base.ts';
import type { Fact, Series } from './schema.ts';

/** The bundled base. Its shape is checked at build and by the tests, so that no page pays for it. */
export const base = new FactBase(
  [
    ...fightersByCountry,
    ...fightersHistory,
    ...fightersIsilStrength,
    ...fightersOtherPlaces,
    ...fightersProfiles,
    ...fightersReturnedHeldDead,
    ...fightersSyriaIraq,
    ...fightersWomenAndChildren,
    ...fightersWorldwide,
    ...interpolCounterTerrorism,
    ...interpolDatabases,
    ...interpolNotices,
    ...interpolOffices,
    ...interpolOrganization,
    ...interpolRules,
    ...unAgencies,
    ...unCounterTerrorism,
    ...unOrganization,
    ...unOrgans,
    ...unPeacekeeping,
    ...unPresidencies,
    ...unSecretaryGeneral,
    ...unSecurityCouncil,
  ] as unknown as Fact[],
  topics,
  series as unknown as Series[],
);
