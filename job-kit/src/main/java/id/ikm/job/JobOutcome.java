package id.ikm.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What became of the rows of a file. */
@Embeddable
public record JobOutcome(
        @Column(name = "rows_created") Integer created,
        @Column(name = "rows_changed") Integer changed,
        @Column(name = "rows_unchanged") Integer unchanged,
        @Column(name = "rows_removed") Integer removed) {}
