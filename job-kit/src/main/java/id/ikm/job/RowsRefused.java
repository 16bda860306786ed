package id.ikm.job;

import java.util.List;

/** A file with wrong rows; {@code count} of them, of which the first are told. Nothing of it is stored. */
public class RowsRefused extends RuntimeException {

    private final transient List<RowFault> faults;
    private final int count;

    RowsRefused(List<RowFault> faults, int count) {
        super(count + " rows refused");
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    static RowsRefused whole(String key, Object... arguments) {
        return new RowsRefused(List.of(RowFault.at(1, null, key, arguments)), 1);
    }

    public List<RowFault> faults() {
        return faults;
    }

    public int count() {
        return count;
    }
}
