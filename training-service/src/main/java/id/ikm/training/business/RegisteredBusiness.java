package id.ikm.training.business;

import java.util.UUID;

/** A business as the register last told it; statuses as texts, since the register may learn new ones. */
public record RegisteredBusiness(
        UUID id, long version, String name, String regionCode, String status, String industryStatus, UUID mergedInto) {

    /** Whoever nobody has looked at may yet be one. */
    public boolean knownToBeNoIndustry() {
        return "NOT_INDUSTRY".equals(industryStatus);
    }

    /** Another record stands for it: {@link #mergedInto}. */
    public boolean merged() {
        return mergedInto != null;
    }

    public boolean closed() {
        return "CLOSED".equals(status);
    }

    public boolean suspended() {
        return "SUSPENDED".equals(status);
    }
}
