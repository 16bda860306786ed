package id.ikm.aid.aidpackage;

public enum PackageStatus {
    DRAFT,
    OPEN,
    CLOSED
}
