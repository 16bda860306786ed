package id.ikm.aid.party;

/** In which way somebody or some place stands behind a recipient. */
public enum PartyLevel {
    RECIPIENT,
    BUSINESS,
    PERSON,
    ADDRESS,
    HOUSEHOLD
}
