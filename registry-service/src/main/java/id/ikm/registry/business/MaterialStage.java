package id.ikm.registry.business;

/** How far a material is worked: mentah, setengah jadi, jadi. */
public enum MaterialStage {
    RAW,
    SEMI_FINISHED,
    FINISHED
}
