/** Handovers of earlier years, out of the lists that offices kept of them. */
package id.ikm.aid.handover.sheet;
