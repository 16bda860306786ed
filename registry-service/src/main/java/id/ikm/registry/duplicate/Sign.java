package id.ikm.registry.duplicate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far two records agree in one thing, from 0 to 1; null where one of them does not know it. */
public record Sign(
        Criterion criterion,
        int weight,

        @Schema(description = "0 to 1; null: not known of both, and not counted")
        Double likeness) {

    public enum Criterion {
        NAME,
        PLACE,
        PHONE,
        POSITION
    }
}
