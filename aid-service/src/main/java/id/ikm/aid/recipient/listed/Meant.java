package id.ikm.aid.recipient.listed;

import id.ikm.web.problem.Text;

/**
 * Whom a row means, or why that cannot be told.
 *
 * @param bearer null where there is a fault
 * @param at the cell that the fault or the remark is about
 * @param remark to be known before the list is committed, or null
 */
public record Meant(Bearer bearer, Cell at, Text fault, Text remark) {

    public enum Cell {
        ID,
        NIB,
        NAME
    }

    static Meant is(Bearer bearer) {
        return new Meant(bearer, null, null, null);
    }

    static Meant is(Bearer bearer, Cell at, String remark, Object... arguments) {
        return new Meant(bearer, at, null, Text.of(remark, arguments));
    }

    static Meant nobody(Cell at, String fault, Object... arguments) {
        return new Meant(null, at, Text.of(fault, arguments), null);
    }
}
