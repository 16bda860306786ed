package id.ikm.aid.official.relation;

/** What an official is to a recipient or to somebody behind it. */
public enum RelationKind {
    OWNER,
    MEMBER,
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    OTHER_FAMILY,
    BUSINESS_PARTNER,
    CREDITOR,
    OTHER
}
