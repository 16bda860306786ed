package id.ikm.aid.handover;

import java.util.List;

/** What is found out or made of a body before a handover is recorded. */
record Particulars(List<Item> items, Basis basis, Attached attached, Recording recording) {}
