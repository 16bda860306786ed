package id.ikm.web.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The paging parameters of a list; used as a {@code @Valid @BeanParam}. Ask the database for {@link #rows()} rows. */
public class PageRequest {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(1000)
    @Parameter(description = "Rows per page")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "page.nextCursor of the page before")
    String cursor;

    @Context
    UriInfo uri;

    /** The key of the last row that the caller has; a cursor of another list or filter is refused. */
    public Optional<Position> after() {
        return Optional.ofNullable(cursor).map(text -> Position.ofCursor(text, list()));
    }

    /** The same, of a list in the order of ids; on the first page an id before all others. */
    public UUID afterId() {
        return after().map(last -> last.uuid(0)).orElse(BEFORE_ALL);
    }

    /** One more than asked for: it tells whether there is another page. */
    public int rows() {
        return limit + 1;
    }

    public <R, V> Page<V> answer(List<R> rows, Function<R, V> view, Function<R, List<String>> key) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? new Position(key.apply(shown.getLast())).asCursor(list()) : null;
        return new Page<>(shown.stream().map(view).toList(), new Page.Next(next));
    }

    /** Of rows in the order of their ids. */
    public <R, V> Page<V> byId(List<R> rows, Function<R, V> view, Function<R, UUID> id) {
        return answer(rows, view, row -> List.of(id.apply(row).toString()));
    }

    /** The same, of rows that are shown as they are. */
    public <V> Page<V> byId(List<V> rows, Function<V, UUID> id) {
        return byId(rows, Function.identity(), id);
    }

    private String list() {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(List.of("limit", "cursor"));
        return uri.getPath() + filters;
    }
}
