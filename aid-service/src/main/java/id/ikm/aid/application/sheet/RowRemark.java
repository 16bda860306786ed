package id.ikm.aid.application.sheet;

import id.ikm.web.problem.Text;

/** Something to say of a cell (or of the row, where there is no column): wrong, or only read in a certain way. */
record RowRemark(ProposalColumn column, Text text, boolean wrong) {

    static RowRemark wrong(ProposalColumn column, String key, Object... arguments) {
        return new RowRemark(column, Text.of(key, arguments), true);
    }
}
