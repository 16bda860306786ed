package id.ikm.aid.freeze;

/** What can rest, by the names that applications, loans and purchases have for it. */
public enum FrozenAct {
    SUBMIT,
    APPROVE,
    CONTRACT,
    HAND_OVER,
    LEND,
    PURCHASE,
    OPEN
}
