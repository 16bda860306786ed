package id.ikm.registry.aspiration;

import id.ikm.registry.belonging.Belonging;
import id.ikm.registry.belonging.BelongingsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever a speaker was merged into another business, what it said is told as that one's. */
@ApplicationScoped
class MergedSpeakerPolicy {

    private final Aspirations aspirations;
    private final AspirationEventPublisher events;

    MergedSpeakerPolicy(Aspirations aspirations, AspirationEventPublisher events) {
        this.aspirations = aspirations;
        this.events = events;
    }

    void on(@Observes BelongingsMoved moved) {
        if (moved.kind() == Belonging.ASPIRATION) {
            moved.ids().forEach(id -> events.moved(AspirationView.of(aspirations.get(id))));
        }
    }
}
