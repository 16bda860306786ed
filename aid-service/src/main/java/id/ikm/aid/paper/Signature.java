package id.ikm.aid.paper;

/** Room for one signature: in what quality (PIHAK PERTAMA), by whom, of what post; name and post may be null. */
public record Signature(String quality, String name, String post) {}
