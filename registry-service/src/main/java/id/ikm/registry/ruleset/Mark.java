package id.ikm.registry.ruleset;

/** How sure the text of a rule is, as the domain's notes mark it. */
public enum Mark {
    /** [V] The text of the regulation was read. */
    VERIFIED,
    /** [S] A government page, a law firm or the news state it. */
    SECONDARY,
    /** [G] General knowledge or a reading; an official must confirm it. */
    GENERAL,
    /** [!] Sources conflict. */
    DISPUTED
}
