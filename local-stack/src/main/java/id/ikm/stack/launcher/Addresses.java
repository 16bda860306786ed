package id.ikm.stack.launcher;

import java.io.PrintStream;

/** What a person wants to know about a stack that is up. */
record Addresses(PrintStream out) {

    void print() {
        out.println();
        line("gateway", Port.GATEWAY.url(), "all APIs; documents at " + Port.GATEWAY.url() + "/docs");
        line("registry", Port.REGISTRY.url(), "businesses, groups, regions, offices");
        line("aid", Port.AID.url(), "aid and handovers");
        line("training", Port.TRAINING.url(), "trainings and enrolments");
        line("reporting", Port.REPORTING.url(), "figures and the event feed");
        line("issuer", Port.ISSUER.url(), "OpenID Connect; client ROLE@REGION, secret local");
        line("postgres", "localhost:" + Port.POSTGRES.number(), "databases, users and passwords: registry, aid, ...");
        line("kafka", "localhost:" + Port.KAFKA.number(), "topics ikm.<service>.<aggregate>");
        out.println();
        out.println("First call:");
        out.println("  curl -s -H \"Authorization: Bearer $(" + call() + " token registry-officer)\" '"
                + Port.GATEWAY.url() + "/registry/v1/businesses?limit=5'");
    }

    private void line(String name, String address, String purpose) {
        out.printf("  %-10s %-24s %s%n", name, address, purpose);
    }

    private static String call() {
        return System.getProperty("ikm.call", "./ikm");
    }
}
