package id.ikm.registry.cluster;

/** How a cluster stands on a day: by what is counted here, and beside it by what is reported. */
record Standing(Counted counted, Reported reported, DakEligibility dak) {}
