package id.ikm.kit.outbox;

import java.util.List;
import java.util.Map;

/**
 * What became of a batch.
 *
 * @param acknowledged ids that the broker has
 * @param refused ids that it will never take, each with the reason; kept for an operator
 * @param brokerAway why the rest was not sent, or null
 */
record SendOutcome(List<Long> acknowledged, Map<Long, String> refused, Exception brokerAway) {

    void failIfBrokerIsAway() {
        if (brokerAway != null) {
            throw new OutboxProducer.BrokerAway(brokerAway);
        }
    }
}
