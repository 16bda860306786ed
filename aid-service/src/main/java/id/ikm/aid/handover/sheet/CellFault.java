package id.ikm.aid.handover.sheet;

import id.ikm.web.problem.Text;

/** What is wrong in a row; {@code column} is null where it is the row as a whole. */
record CellFault(HandoverColumn column, Text text) {

    static CellFault at(HandoverColumn column, String key, Object... arguments) {
        return new CellFault(column, Text.of(key, arguments));
    }
}
