package id.ikm.aid.aidpackage.criterion;

/** What is known of an applicant and can be scored without anybody's judgement; shares run from 0 to 1. */
public enum Fact {
    MEMBERS,
    YEARS_REGISTERED,
    WORKERS,
    /** 1 for an industry, 0 for none. */
    INDUSTRY,
    WOMEN_SHARE,
    /** Of members on the social register of the poor. */
    POVERTY_SHARE,
    YEARS_SINCE_LAST_AID
}
