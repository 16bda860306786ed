package id.ikm.registry.catalog.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some changes in sequence. There always is a next cursor: changes have no last page. */
public record ChangesPage(List<ChangeView> data, Next page) {

    @Schema(name = "ChangesNext")
    public record Next(
            @Schema(description = "What to ask for next as ?after=")
            String nextCursor,

            @Schema(description = "False: more is waiting, ask again at once. True: this is the truth of now")
            boolean upToDate) {}
}
