/** A seal over the parts of a record: hashes that tell later, also offline, whether and where it was altered. */
package id.ikm.aid.handover.seal;
