package id.ikm.web.access;

/** The roles that a token can carry, as the identity provider spells them. */
public class Roles {

    public static final String REGISTRY_OFFICER = "registry-officer";
    public static final String REGISTRY_VERIFIER = "registry-verifier";
    public static final String AID_OFFICER = "aid-officer";
    public static final String AID_VERIFIER = "aid-verifier";
    public static final String AID_APPROVER = "aid-approver";
    public static final String TRAINING_OFFICER = "training-officer";
    public static final String REPORTING_ANALYST = "reporting-analyst";
    public static final String AUDITOR = "auditor";
    public static final String CATALOG_CLIENT = "catalog-client";
    public static final String EVENT_SUBSCRIBER = "event-subscriber";
    public static final String ADMIN = "admin";

    private Roles() {}
}
