package id.ikm.aid.aidpackage.eligibility;

import id.ikm.aid.recipient.RecipientKind;

/** What the rules ask of an applicant; what nobody knows is null. */
public record Applicant(
        RecipientKind kind, String regionCode, Boolean industry, Integer members, Integer yearsRegistered) {}
