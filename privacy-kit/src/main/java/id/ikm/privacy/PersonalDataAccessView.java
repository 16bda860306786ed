package id.ikm.privacy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One line of an access log, as it is told to the person. */
public record PersonalDataAccessView(
        UUID id,
        String readBy,
        String role,
        Instant readAt,
        Purpose.Reason purpose,
        String note,
        List<PersonalField> fields,
        String correlationId) {

    static PersonalDataAccessView of(Object[] row) {
        return new PersonalDataAccessView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                Purpose.Reason.valueOf((String) row[4]),
                (String) row[5],
                Arrays.stream(((String) row[6]).split(","))
                        .filter(name -> !name.isEmpty())
                        .map(PersonalField::valueOf)
                        .toList(),
                (String) row[7]);
    }
}
