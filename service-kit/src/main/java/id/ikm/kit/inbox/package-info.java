/** Events on their way in: read in batches, applied in one transaction, never stopping the partition. */
package id.ikm.kit.inbox;
