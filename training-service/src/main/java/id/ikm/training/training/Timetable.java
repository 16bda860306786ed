package id.ikm.training.training;

import id.ikm.web.problem.InvalidRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sessions that can be held: each ends after it starts, and no two at once. */
record Timetable(List<Session> sessions) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2101-01-01T00:00:00Z");

    /** Sorted; a refusal points to the place that the session has in the request. */
    static Timetable of(List<Session> sessions) {
        var order = IntStream.range(0, sessions.size())
                .boxed()
                .sorted(Comparator.comparing(i -> sessions.get(i).startsAt()))
                .toList();
        Instant freeFrom = EARLIEST;
        for (int i : order) {
            var session = sessions.get(i);
            mustBeHeldSomeTime(session, i);
            if (session.startsAt().isBefore(freeFrom)) {
                throw new InvalidRequest("/sessions/" + i + "/startsAt", "session.overlaps");
            }
            freeFrom = session.endsAt();
        }
        return new Timetable(order.stream().map(sessions::get).toList());
    }

    private static void mustBeHeldSomeTime(Session session, int place) {
        if (session.startsAt().isBefore(EARLIEST) || session.endsAt().isAfter(LATEST)) {
            throw new InvalidRequest("/sessions/" + place + "/startsAt", "session.out-of-range");
        }
        if (!session.startsAt().isBefore(session.endsAt())) {
            throw new InvalidRequest("/sessions/" + place + "/endsAt", "session.ends-before-start");
        }
    }
}
