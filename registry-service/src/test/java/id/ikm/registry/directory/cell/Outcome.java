package id.ikm.registry.directory.cell;

import id.ikm.sheet.cell.Cleaned;
import id.ikm.web.problem.InvalidValue;
import java.util.function.Supplier;

/** What became of a cell, in one word for the tables of the tests. */
class Outcome {

    static String of(Supplier<Cleaned<?>> reading) {
        try {
            var cleaned = reading.get();
            return cleaned.remark() == null
                    ? String.valueOf(cleaned.value())
                    : cleaned.value() + " but " + cleaned.remark().key();
        } catch (InvalidValue refused) {
            return "fault " + refused.text().key();
        }
    }
}
