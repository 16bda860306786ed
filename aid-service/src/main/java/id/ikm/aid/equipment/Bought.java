package id.ikm.aid.equipment;

import java.util.UUID;

/** By which purchase a unit came, from whom, and whether somebody waits for it. */
public record Bought(UUID purchase, String number, String supplier, boolean forApplications) {}
