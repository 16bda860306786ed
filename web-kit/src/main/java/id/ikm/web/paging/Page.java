package id.ikm.web.paging;

import java.util.List;

/** One page of a list; {@code page.nextCursor} is null on the last one. */
public record Page<T>(List<T> data, Next page) {

    public record Next(String nextCursor) {}
}
