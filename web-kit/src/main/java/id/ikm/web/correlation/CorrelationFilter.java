package id.ikm.web.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Gives every request its correlation id, before authentication, so that refusals carry it too. */
class CorrelationFilter {

    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::correlate, FIRST);
    }

    private static void correlate(RoutingContext exchange) {
        var id = Correlation.acceptedOrNew(exchange.request().getHeader(Correlation.HEADER));
        exchange.request().headers().set(Correlation.HEADER, id);
        exchange.response().headers().set(Correlation.HEADER, id);
        Correlation.begin(id);
        exchange.next();
    }
}
