package id.ikm.aid.official.relation;

import id.ikm.aid.recipient.RecipientReference;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation as it was declared: it can end, which binds from the day after, and is never taken back. */
public record Relation(
        RecipientReference recipient,
        RelationKind relation,
        LocalDate since,
        LocalDate declaredOn,
        String declaredBy,
        End end) {

    /** When it ended, and who says so. */
    @Schema(name = "RelationEnd")
    public record End(LocalDate on, String reason, String recordedBy) {}

    public static Relation declared(DeclareRelation command, String by) {
        return new Relation(command.recipient(), command.relation(), command.since(), command.declaredOn(), by, null);
    }

    public Relation ended(EndRelation command, String by) {
        return new Relation(
                recipient,
                relation,
                since,
                declaredOn,
                declaredBy,
                new End(command.on(), command.reason().strip(), by));
    }

    public boolean bindsOn(LocalDate day) {
        return end == null || !day.isAfter(end.on());
    }
}
