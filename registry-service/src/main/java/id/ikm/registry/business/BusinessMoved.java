package id.ikm.registry.business;

import java.util.UUID;

/** Whoever reads a merged record is sent to the one that stands for it. Answered as 308. */
class BusinessMoved extends RuntimeException {

    private final UUID from;
    private final UUID to;

    BusinessMoved(UUID from, UUID to) {
        super(from + " is now " + to, null, false, false);
        this.from = from;
        this.to = to;
    }

    /** The same question about the other record; a path, so that it holds behind any gateway. */
    String location(String path, String query) {
        var moved = path.replace(from.toString(), to.toString());
        return query == null ? moved : moved + "?" + query;
    }
}
