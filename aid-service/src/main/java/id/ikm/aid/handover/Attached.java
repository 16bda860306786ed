package id.ikm.aid.handover;

import id.ikm.aid.handover.evidence.Evidence;
import id.ikm.aid.handover.party.Parties;

/** What can still come to a recorded handover, as it is kept; null where nothing is said about it. */
record Attached(Parties parties, Evidence evidence) {}
