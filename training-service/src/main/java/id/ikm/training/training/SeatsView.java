package id.ikm.training.training;

/** How many seats there are; apart from the training, since they change without it. */
public record SeatsView(int capacity, int enrolled, int free) {

    static SeatsView of(Training training) {
        return new SeatsView(training.capacity(), training.enrolled(), training.capacity() - training.enrolled());
    }
}
