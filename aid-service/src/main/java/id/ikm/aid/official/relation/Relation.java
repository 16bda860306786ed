package id.ikm.aid.official.relation;

import id.ikm.aid.recipient.RecipientReference;
import java.time.LocalDate;

/** A relation as it was declared; it is never taken back. */
public record Relation(
        RecipientReference recipient,
        RelationKind relation,
        LocalDate since,
        LocalDate declaredOn,
        String declaredBy) {}
