package id.ikm.registry.term;

import java.util.UUID;

/** An office that one holds for a time, after another and before the next. */
public interface Tenure<T extends Tenure<T>> {

    UUID id();

    Term term();

    T lasting(Term other);
}
