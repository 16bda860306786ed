package id.ikm.registry.business;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The latest visit that confirmed what is known about the production; earlier ones are in the history. */
@Embeddable
public record Visit(
        @Column(name = "visited_on") LocalDate date,
        @Column(name = "visited_by") String visitedBy,
        @Column(name = "visit_note") String note) {}
