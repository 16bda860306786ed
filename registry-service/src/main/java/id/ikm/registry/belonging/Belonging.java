package id.ikm.registry.belonging;

/** A table of another feature that names a business, and how its rows go over to another one. */
public enum Belonging {
    MEMBERSHIP(
            "membership",
            "membership",
            "id",
            "member_id = :to",
            "member_kind = 'BUSINESS' and member_id = :from",
            "theirs.member_id = :to and theirs.body_id = mine.body_id and daterange(theirs.joined_on, theirs.left_on)"
                    + " && daterange(mine.joined_on, mine.left_on)"),
    REPORT(
            "business_report",
            "business_report",
            "id",
            "business_id = :to",
            "business_id = :from",
            "theirs.business_id = :to and (theirs.period_type, theirs.period_year, theirs.period_number)"
                    + " = (mine.period_type, mine.period_year, mine.period_number)"),
    CERTIFICATE(
            "certificate",
            "certificate",
            "id",
            "business_id = :to, holder_id = case when holder_kind = 'BUSINESS' then :to else holder_id end",
            "business_id = :from",
            "false"),
    PRODUCT(
            "product",
            "product",
            "id",
            "business_id = :to, region_code = (select b.region_code from business b where b.id = :to)",
            "business_id = :from",
            "false"),
    ASPIRATION("aspiration", "aspiration", "id", "speaker_id = :to", "speaker_id = :from", "false");

    private final String table;
    private final String aggregate;
    private final String key;
    private final String handing;
    private final String owned;
    private final String clash;

    Belonging(String table, String aggregate, String key, String handing, String owned, String clash) {
        this.table = table;
        this.aggregate = aggregate;
        this.key = key;
        this.handing = handing;
        this.owned = owned;
        this.clash = clash;
    }

    String table() {
        return table;
    }

    /** Leaves where it is what the other record has the like of already. */
    String move() {
        return "update %s mine set %s where %s and not exists (select 1 from %s theirs where %s) returning %s"
                .formatted(table, handing, owned, table, clash, key);
    }

    String giveBack() {
        return "update %s set %s where %s and %s in (:keys) returning %s".formatted(table, handing, owned, key, key);
    }

    /** A change like any other: whoever holds the earlier version is told so. */
    String grow() {
        return "update %s set version = version + 1 where id in (:keys)".formatted(aggregate);
    }
}
