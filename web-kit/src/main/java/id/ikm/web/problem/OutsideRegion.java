package id.ikm.web.problem;

import java.util.List;

/** The caller asks to write, or to list, outside the region of its token. Answered as 403. */
public final class OutsideRegion extends RequestRefused {

    public OutsideRegion(String pointer, Object regionCode, Object scope) {
        super(
                ProblemKind.OUTSIDE_REGION,
                Text.of("outside-region", regionCode, scope),
                List.of(FieldFault.at(pointer, "outside-region", regionCode, scope)));
    }
}
