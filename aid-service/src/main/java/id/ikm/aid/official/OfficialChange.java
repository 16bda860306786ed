package id.ikm.aid.official;

/** What happened to an official, as the ledger names it. */
enum OfficialChange {
    APPOINT,
    CHANGE,
    DECLARE_RELATION,
    END_RELATION
}
