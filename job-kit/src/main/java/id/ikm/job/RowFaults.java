package id.ikm.job;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in a file, so that it can be mended in one go. */
public class RowFaults {

    private static final int KEPT = 1_000;

    private final List<RowFault> first = new ArrayList<>();
    private int count;

    public void add(long row, String column, String key, Object... arguments) {
        count++;
        if (first.size() < KEPT) {
            first.add(RowFault.at(row, column, key, arguments));
        }
    }

    /** Called before anything is stored: a file is taken whole or not at all. */
    public void refuseIfAny() {
        if (count > 0) {
            throw new RowsRefused(first, count);
        }
    }
}
