package id.ikm.aid.aidpackage;

/** What happened to a package, as the ledger names it. */
enum PackageChange {
    DRAFT,
    CHANGE,
    OPEN,
    EXTEND,
    CLOSE
}
