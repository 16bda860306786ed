package id.ikm.registry.person;

/** Why a person is erased (UU 27/2022: withdrawn consent, end of need, the subject's own right). [G] */
public enum ErasureReason {
    SUBJECT_REQUEST,
    CONSENT_WITHDRAWN,
    NO_LONGER_NEEDED,
    REGISTERED_BY_MISTAKE
}
