package id.ikm.registry.business.people;

/** What a person is to a business. */
public enum BusinessRole {
    OWNER,
    RESPONSIBLE,
    CONTACT
}
