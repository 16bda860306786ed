/** Handovers (BAST): goods that an office gave to a business or a group, for good. */
package id.ikm.aid.handover;
