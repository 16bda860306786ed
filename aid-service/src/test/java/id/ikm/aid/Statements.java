package id.ikm.aid;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.SessionFactory;

/** Counts what Hibernate asks of the database. */
public final class Statements {

    private Statements() {}

    /** While something is done by this service; what runs at the same time counts as well. */
    public static long during(Runnable something) {
        var statistics = CDI.current().select(SessionFactory.class).get().getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        something.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
