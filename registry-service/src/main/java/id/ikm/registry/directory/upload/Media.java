package id.ikm.registry.directory.upload;

/** What an upload may say of itself; what it is, is found out. */
class Media {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";
    static final String UPLOAD = "XLSX or CSV up to 64 MB, told apart by content. Nothing goes into the register before"
            + " POST …/commit. The same file sent again while the first is open is the same import.";

    private Media() {}
}
