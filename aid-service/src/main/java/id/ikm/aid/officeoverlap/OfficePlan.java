package id.ikm.aid.officeoverlap;

import id.ikm.aid.party.Parties;
import java.util.UUID;

/**
 * That an office means to give something in a year.
 *
 * @param application that says so, or null where the office does not use this system
 * @param source where the plan was read, null for an application
 */
public record OfficePlan(
        UUID application,
        UUID officeId,
        String regionCode,
        int fiscalYear,
        Parties parties,
        String what,
        String source) {}
